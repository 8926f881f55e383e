export * from './strapi';
export * from './auth/actor';
export type { Machine } from './auth/machine';
export * from './auth/scope';
export * from './db/listLock';
export * from './db/readInBatches';
export * from './db/rows';
export * from './db/schemaSteps';
export * from './db/transaction';
export * from './http/answer';
export * from './http/bindOperation';
export * from './http/call';
export * from './http/listRequest';
export { UPLOAD_LIMIT_BYTES, type UploadedFile } from './http/multipart';
export type { StoredUpload } from './http/storedUpload';
export { SealedFile, sealFrames } from './storage/sealedFrames';
export { toRefusal } from './http/problem';
export { currentRequest, inRequest, isRequestId } from './http/requestContext';
export { redactText } from './log/redact';
export {
  countAuditEntry,
  countBrowserStart,
  countMailAttempt,
  timeDocument,
  timeJob,
} from './metrics/instruments';
export { addOfficeFigure, type OfficeFigure } from './metrics/officeFigures';
export * from './openapi/document';
export * from './security/rateLimit';
export type { SealedColumn } from './security/sealedColumn';
export * from './security/vault';
export * from './services';
export { setPublicSite, type PageDescription, type PublicSite, type SitePage } from './site/publicSite';
export { namedObjectsSql, OBJECT_COLUMNS_SQL } from './storage/namedObjects';
export { fileNamesOf } from './storage/objectKey';
export * from './storage/objectStore';
export { resealObjects, type ResealedObjects } from './storage/resealObjects';
export { sweepObjects } from './storage/sweepObjects';
export * from './storage/writeDurably';
export { noteOperation, type OperationName } from './system/operations';
export { wholeNumber } from './wholeNumber';
