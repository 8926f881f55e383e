import { reviewCalendarOperations } from './reviewCalendar';
import * as dashboard from './reviewDashboard';
import * as filings from './reviewFilings';
import * as lists from './reviewLists';
import * as register from './reviewRegister';
import { reviewRuleOperations } from './reviewRules';

export * from './reviewCalendar';
export * from './reviewDashboard';
export * from './reviewDialect';
export * from './reviewFilings';
export * from './reviewLists';
export * from './reviewRegister';
export * from './reviewRules';

/** `/filings/bulk` and `/filings/next` come before `/filings/:id/…`. */
export const reviewOperations = [
  filings.reviewListFilings,
  filings.bulkDecide,
  filings.nextFiling,
  filings.reviewGetFiling,
  filings.claimFiling,
  filings.releaseFiling,
  filings.assignFiling,
  filings.approveFiling,
  filings.returnFiling,
  filings.refuseFiling,
  filings.revokeDecision,
  filings.recuseFromFiling,
  filings.extendDeadline,
  filings.reviewListEvidence,
  filings.reviewGetEvidence,
  filings.getChecks,
  filings.reviewGetChanges,
  filings.reviewGetHistory,
  filings.reviewGetScan,
  filings.reviewGetForm,
  filings.reviewListFilingDocuments,
  filings.reviewGetFilingDocument,
  register.reviewListRegistrations,
  register.reviewGetRegistration,
  register.reviewGetRegistrationHistory,
  register.reviewGetRegistrationAsOf,
  register.reissueRegistration,
  register.revokeRegistration,
  register.reviewGetCertificate,
  register.reviewGetChangeRecords,
  register.reviewGetSeal,
  register.reviewGetRevocation,
  register.listResultNotices,
  register.getResultNotice,
  register.createResultNotice,
  register.deleteResultNotice,
  register.publishResultNotice,
  lists.reviewListApplicants,
  lists.reviewGetApplicant,
  lists.reviewListQualifications,
  lists.reviewGetQualification,
  lists.reviewListEducation,
  lists.reviewListAuthorities,
  lists.reviewGetAuthority,
  lists.reviewListAnnouncements,
  lists.reviewListContacts,
  lists.reviewGetContact,
  lists.listPhrases,
  ...reviewRuleOperations,
  ...reviewCalendarOperations,
  lists.listAuditEvents,
  lists.listJobs,
  lists.retryJob,
  dashboard.getDashboard,
  dashboard.getStatistics,
  dashboard.exportStatistics,
] as const;
