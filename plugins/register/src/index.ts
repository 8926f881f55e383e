export { certificatePdf } from './documents/certificatePdf';
export { issuerOf } from './documents/issuer';
export { readCertificate, readChangeRecords, type NamedPdf } from './documents/readDocuments';
export { createNotice, type NewNotice, type NewNoticeLine } from './notices/createNotice';
export { deleteNotice, lockDraftNotice } from './notices/deleteNotice';
export { publishNotice, type NoticeResult } from './notices/publishNotice';
export { getNotice, listNotices } from './notices/readNotices';
export { allotNumbers } from './numbers/allotNumbers';
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
export { scopeRegistrations } from './registrations/scope';
