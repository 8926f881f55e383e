import * as filings from './reviewFilings';
import * as lists from './reviewLists';
import * as register from './reviewRegister';

export * from './reviewDialect';
export * from './reviewFilings';
export * from './reviewLists';
export * from './reviewRegister';

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
  filings.getChecks,
  filings.reviewGetChanges,
  filings.reviewGetHistory,
  filings.reviewGetScan,
  filings.reviewGetForm,
  register.reviewListRegistrations,
  register.reviewGetRegistration,
  register.reviewGetCertificate,
  register.reviewGetChangeRecords,
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
  lists.listReviewers,
  lists.listPhrases,
  lists.reviewListFilingRules,
  lists.reviewGetFilingRule,
  lists.listAuditEvents,
  lists.listJobs,
  lists.retryJob,
  lists.getDashboard,
] as const;
