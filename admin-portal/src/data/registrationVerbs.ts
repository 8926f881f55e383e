import {
  reissueRegistration,
  reviewGetRegistrationAsOf,
  reviewGetRegistrationHistory,
  reviewListEvidence,
  revokeRegistration,
  type BodyOf,
} from '@zaoce/domain';
import { callOperation } from '../http/callOperation';
import type { DecisionTarget } from './filingVerbs';

function decide({ id, version, idempotencyKey }: DecisionTarget) {
  return { params: { id }, version, idempotencyKey };
}

/** What is read of one registration beside its record, and what the ministry does to it. All throw ApiProblem. */
export const registrationVerbs = {
  registrationHistory: (id: number) => callOperation(reviewGetRegistrationHistory, { params: { id } }),
  registrationAsOf: (id: number, date: string) =>
    callOperation(reviewGetRegistrationAsOf, { params: { id, date } }),
  registrationEvidence: (id: number) => callOperation(reviewListEvidence, { params: { id } }),
  reissueRegistration: (target: DecisionTarget, body: BodyOf<typeof reissueRegistration>) =>
    callOperation(reissueRegistration, { ...decide(target), body }),
  revokeRegistration: (target: DecisionTarget, body: BodyOf<typeof revokeRegistration>) =>
    callOperation(revokeRegistration, { ...decide(target), body }),
};
