/* What other plugins and the seeds may call. Every change takes a `Caller`: who asks, when, from where. */
export type { Caller } from './work';
export { callerOf } from './bindings/callerOf';
export { loadCalendar } from './calendar/workCalendar';
export { madeDecisions, type DecisionFilter } from './decisions/matchDecisions';
export { scopeFilings } from './filings/scope';
export { isResubmitted, ownAuthority } from './review/queueFilter';
export { labelOfType } from './rules/labelOfType';
export { sendDigests } from './digest/sendDigests';
export { registerEffect, type EffectResult, type EffectWork } from './transition/effects';

export { createFiling, type NewFiling } from './draft/createFiling';
export { deleteFiling } from './draft/deleteFiling';
export { keepDraftsNoLonger } from './retention/keepNoLonger';
export { updateFiling, type Edit } from './draft/updateFiling';
export { attachEducationLater } from './education/attachEducationTask';
export { listEvidence, readEvidence } from './evidence/readEvidence';
export { printForm } from './form/printForm';
export { listFilingLetters, readFilingLetter } from './letters/readLetters';
export { deleteScan } from './scans/deleteScan';
export { readScan, type ScanSize } from './scans/readScan';
export { uploadScan } from './scans/uploadScan';
export { submitFiling } from './submission/submitFiling';
export { withdrawFiling } from './submission/withdrawFiling';

export { bulkDecide } from './review/bulkDecide';
export {
  approveFiling,
  assignFiling,
  claimFiling,
  refuseFiling,
  releaseFiling,
  revokeDecision,
} from './review/decide';
export { extendDeadline } from './review/extendDeadline';
export { listReviewFilings, openReviewFilings, type QueuePage } from './review/listQueue';
export { nextFiling } from './review/nextFiling';
export { getChanges, getChecks, getHistory, getReviewFiling, readSubmittedForm } from './review/readFiling';
export { recuseFromFiling } from './review/recuse';
export { returnFiling, type NewItem, type Return } from './review/returnFiling';

export { ruleImpact } from './rules/ruleImpact';
export { loadCalendarYear } from './calendar/loadCalendarYear';
export { getCalendarYear, listCalendarYears } from './calendar/readCalendar';

export { createResultNotice } from './notices/createResultNotice';
export { deleteResultNotice } from './notices/deleteResultNotice';
export { publishResultNotice } from './notices/publishResultNotice';
