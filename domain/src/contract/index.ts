import { accountOperations } from './account';
import { contentOperations } from './content';
import { filingOperations } from './filings';
import { importOperations } from './imports';
import { meOperations } from './me';
import { messageOperations } from './messages';
import type { Operation } from './operation';
import { publicSiteOperations } from './publicSite';
import { registerOperations } from './register';
import { reviewOperations } from './review';
import { reviewExportOperations } from './reviewExports';
import { reviewTrailOperations } from './reviewTrail';
import { reviewContactOperations } from './reviewContacts';
import { reviewMessageTemplateOperations } from './reviewMessageTemplates';
import { reviewStaffOperations } from './reviewStaff';
import { systemOperations } from './system';

export * from './operation';
export * from './operationPath';
export * from './captchaSolution';
export * from './common';
export * from './account';
export * from './content';
export * from './filingViews';
export * from './filings';
export * from './imports';
export * from './me';
export * from './messages';
export * from './publicSite';
export * from './register';
export * from './reviewViews';
export * from './review';
export * from './reviewExports';
export * from './reviewTrail';
export * from './reviewContacts';
export * from './reviewMessageTemplates';
export * from './reviewStaff';
export * from './system';

/** Every operation of the API, in the order in which the router must try them. */
export const OPERATIONS: readonly Operation[] = [
  ...systemOperations,
  ...accountOperations,
  ...contentOperations,
  ...publicSiteOperations,
  ...registerOperations,
  ...meOperations,
  ...messageOperations,
  ...filingOperations,
  ...reviewContactOperations,
  ...reviewMessageTemplateOperations,
  ...importOperations,
  ...reviewExportOperations,
  ...reviewTrailOperations,
  ...reviewStaffOperations,
  ...reviewOperations,
];
