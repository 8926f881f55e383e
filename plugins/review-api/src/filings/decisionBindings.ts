import * as contract from '@zaoce/domain';
import type { ReviewFilingRow } from '@zaoce/domain';
import {
  approveFiling,
  assignFiling,
  bulkDecide,
  callerOf,
  claimFiling,
  extendDeadline,
  nextFiling,
  recuseFromFiling,
  refuseFiling,
  releaseFiling,
  returnFiling,
  revokeDecision,
} from '@zaoce/filing';
import { answer, bindOperation, type Answer, type Binding } from '@zaoce/platform';

/** A decision answers with the row as it stands now and its new version. */
async function rowAnswer(work: Promise<ReviewFilingRow>): Promise<Answer<ReviewFilingRow>> {
  const row = await work;
  return answer(row, { version: row.version });
}

/** Everything that moves a filing on the reviewers' side. */
export const decisionBindings: Binding[] = [
  bindOperation(contract.bulkDecide, async (call) =>
    answer(await bulkDecide(callerOf(call), call.body, call.locale)),
  ),
  bindOperation(contract.nextFiling, async (call) => answer(await nextFiling(callerOf(call)))),
  bindOperation(contract.claimFiling, (call) => rowAnswer(claimFiling(callerOf(call), call.params.id))),
  bindOperation(contract.releaseFiling, (call) => rowAnswer(releaseFiling(callerOf(call), call.params.id))),
  bindOperation(contract.assignFiling, (call) =>
    rowAnswer(assignFiling(callerOf(call), call.params.id, call.body.reviewerId)),
  ),
  bindOperation(contract.approveFiling, (call) =>
    rowAnswer(approveFiling(callerOf(call), call.params.id, call.version, call.body)),
  ),
  bindOperation(contract.returnFiling, (call) =>
    rowAnswer(returnFiling(callerOf(call), call.params.id, call.version, call.body)),
  ),
  bindOperation(contract.refuseFiling, (call) =>
    rowAnswer(refuseFiling(callerOf(call), call.params.id, call.version, call.body)),
  ),
  bindOperation(contract.recuseFromFiling, (call) =>
    rowAnswer(recuseFromFiling(callerOf(call), call.params.id, call.body)),
  ),
  bindOperation(contract.extendDeadline, (call) =>
    rowAnswer(extendDeadline(callerOf(call), call.params.id, call.version, call.body)),
  ),
  bindOperation(contract.revokeDecision, (call) =>
    rowAnswer(revokeDecision(callerOf(call), call.params.id, call.version, call.body)),
  ),
];
