import {
  approveFiling,
  assignFiling,
  bulkDecide,
  claimFiling,
  extendDeadline,
  getDashboard,
  getStatistics,
  nextFiling,
  recuseFromFiling,
  refuseFiling,
  releaseFiling,
  returnFiling,
  reviewListFilingDocuments,
  revokeDecision,
  type BodyOf,
  type StatisticsQuery,
} from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** One filing, the version the reviewer saw, and the name of this attempt. */
export interface DecisionTarget {
  id: number;
  version: number;
  idempotencyKey: string;
}

interface ClaimTarget {
  id: number;
  idempotencyKey: string;
}

function decide(target: DecisionTarget) {
  return { params: { id: target.id }, version: target.version, idempotencyKey: target.idempotencyKey };
}

function act({ id, idempotencyKey }: ClaimTarget) {
  return { params: { id }, idempotencyKey };
}

/** What is done to filings, each verb one call (review operations of the contract). All throw ApiProblem. */
export const filingVerbs = {
  claim: (target: ClaimTarget) => callOperation(claimFiling, act(target)),
  release: (target: ClaimTarget) => callOperation(releaseFiling, act(target)),
  assign: (target: ClaimTarget, body: BodyOf<typeof assignFiling>) =>
    callOperation(assignFiling, { ...act(target), body }),
  approve: (target: DecisionTarget, body: BodyOf<typeof approveFiling>) =>
    callOperation(approveFiling, { ...decide(target), body }),
  returnToApplicant: (target: DecisionTarget, body: BodyOf<typeof returnFiling>) =>
    callOperation(returnFiling, { ...decide(target), body }),
  refuse: (target: DecisionTarget, body: BodyOf<typeof refuseFiling>) =>
    callOperation(refuseFiling, { ...decide(target), body }),
  revokeDecision: (target: DecisionTarget, body: BodyOf<typeof revokeDecision>) =>
    callOperation(revokeDecision, { ...decide(target), body }),
  extend: (target: DecisionTarget, body: BodyOf<typeof extendDeadline>) =>
    callOperation(extendDeadline, { ...decide(target), body }),
  recuse: (target: ClaimTarget, body: BodyOf<typeof recuseFromFiling>) =>
    callOperation(recuseFromFiling, { ...act(target), body }),
  bulk: (body: BodyOf<typeof bulkDecide>, idempotencyKey: string) =>
    callOperation(bulkDecide, { body, idempotencyKey }),
  listLetters: (id: number) => callOperation(reviewListFilingDocuments, { params: { id } }),
  nextFiling: () => callOperation(nextFiling),
  dashboard: () => callOperation(getDashboard),
  statistics: (query: Partial<Record<keyof StatisticsQuery, string>>) =>
    callOperation(getStatistics, { query }),
};
