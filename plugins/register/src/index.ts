export { certificatePdf } from './documents/certificatePdf';
export { listChangeLines } from './documents/changeLines';
export { issuerOf } from './documents/issuer';
export { registrationParticulars } from './documents/particulars';
export {
  readCertificate,
  readChangeRecords,
  readRevocation,
  readSeal,
  type NamedPdf,
} from './documents/readDocuments';
export { createNotice, type NewNotice, type NewNoticeLine } from './notices/createNotice';
export { deleteNotice, lockDraftNotice } from './notices/deleteNotice';
export { publishNotice, type NoticeResult } from './notices/publishNotice';
export { getNotice, listNotices, openNotices } from './notices/readNotices';
export { openVoidNumbers } from './voids/listVoidNumbers';
export { cancelRegistration } from './acts/cancelRegistration';
export { changeEmployer } from './acts/changeEmployer';
export { changeInformation, type NewInformation } from './acts/changeInformation';
export { lockFor, type Decision } from './acts/decision';
export { reissueByMinistry } from './acts/reissueByMinistry';
export { reissueNumbers } from './acts/reissueNumbers';
export { renewRegistration } from './acts/renewRegistration';
export { reprintCertificate } from './acts/reprintCertificate';
export { revokeRegistration } from './acts/revokeRegistration';
export { resumeRegistration, suspendRegistration } from './acts/suspendRegistration';
export { findBan } from './bans/repository';
export { readAsOf, readHistory } from './history/readHistory';
export { remindOfRenewal } from './reminders/remindOfRenewal';
export { allotNumbers } from './numbers/allotNumbers';
export { countSuspended } from './registrations/countSuspended';
export { effectiveState } from './registrations/effectiveState';
export { listEmployerNames } from './registrations/employerNames';
export { findRecipient } from './registrations/holder';
export { getRegistration } from './registrations/getRegistration';
export {
  issueRegistration,
  type IssuedRegistration,
  type RegistrationToIssue,
} from './registrations/issueRegistration';
export { lapseRegistrations } from './registrations/lapseRegistrations';
export { listMyRegistrations } from './registrations/listMyRegistrations';
export { listRegistrations, openRegistrations } from './registrations/listRegistrations';
export { lockRegistrationsOf, readRegistered, type RegisteredFacts } from './registrations/registeredFacts';
export type { FullRegistrationRow } from './registrations/row';
export { scopeRegistrations } from './registrations/scope';
export { changeRegister, type RegisterWork } from './work';
