export { openApplicantAccount, type NewApplicant } from './claim/openApplicantAccount';
export * from './identity/idNumberColumns';
export { hashPassword } from './password/hashPassword';
export { ensureRoles } from './roles/ensureRoles';
export { ACCOUNT_SEALED_COLUMNS } from './sealedColumns';
export { findStaff } from './staff/findStaff';
export { listReviewers, type Reviewer } from './staff/listReviewers';
export { createStaff, type NewStaff } from './staff/createStaff';
