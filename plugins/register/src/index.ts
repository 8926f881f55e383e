export { certificatePdf } from './documents/certificatePdf';
export { issuerOf } from './documents/issuer';
export { readCertificate, readChangeRecords, type NamedPdf } from './documents/readDocuments';
export { createNotice, type NewNotice, type NewNoticeLine } from './notices/createNotice';
export { deleteNotice, lockDraftNotice } from './notices/deleteNotice';
export { publishNotice, type NoticeResult } from './notices/publishNotice';
export { getNotice, listNotices } from './notices/readNotices';
export { cancelRegistration } from './acts/cancelRegistration';
export { changeEmployer } from './acts/changeEmployer';
export { changeInformation, type NewInformation } from './acts/changeInformation';
export { lockFor, type Decision } from './acts/decision';
export { reissueNumbers } from './acts/reissueNumbers';
export { renewRegistration } from './acts/renewRegistration';
export { reprintCertificate } from './acts/reprintCertificate';
export { resumeRegistration, suspendRegistration } from './acts/suspendRegistration';
export { allotNumbers } from './numbers/allotNumbers';
export { countSuspended } from './registrations/countSuspended';
export { effectiveState } from './registrations/effectiveState';
export { listEmployerNames } from './registrations/employerNames';
export { getRegistration } from './registrations/getRegistration';
export {
  issueRegistration,
  type IssuedRegistration,
  type RegistrationToIssue,
} from './registrations/issueRegistration';
export { lapseRegistrations } from './registrations/lapseRegistrations';
export { listMyRegistrations } from './registrations/listMyRegistrations';
export { listRegistrations } from './registrations/listRegistrations';
export { lockRegistrationsOf, readRegistered, type RegisteredFacts } from './registrations/registeredFacts';
export type { FullRegistrationRow } from './registrations/row';
export { scopeRegistrations } from './registrations/scope';
export { changeRegister } from './work';
