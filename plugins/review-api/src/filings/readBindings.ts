import * as contract from '@zaoce/domain';
import {
  callerOf,
  getChanges,
  getChecks,
  getHistory,
  getReviewFiling,
  listEvidence,
  listReviewFilings,
  readEvidence,
  readScan,
  readSubmittedForm,
} from '@zaoce/filing';
import { actorOf, answer, bindOperation, fileAnswer, type Binding } from '@zaoce/platform';
import { listAnswer } from '../dialect/listAnswer';
import { readListRequest } from '../dialect/readListRequest';
import { recordIdSearch } from '../resources/recordLook';

/** Everything a reviewer looks at before he decides. */
export const readBindings: Binding[] = [
  bindOperation(contract.reviewListFilings, async (call) => {
    const request = readListRequest(call.query);
    const { tabCounts, ...page } = await listReviewFilings(call.strapi, actorOf(call), request, call.now);
    await recordIdSearch(call, actorOf(call), 'filings', call.query.filter);
    return listAnswer('filings', page, request.range.from, { 'X-Tab-Counts': JSON.stringify(tabCounts) });
  }),
  bindOperation(contract.reviewGetFiling, async (call) => {
    const filing = await getReviewFiling(callerOf(call), call.params.id, call.locale);
    return answer(filing, { version: filing.version });
  }),
  bindOperation(contract.getChecks, async (call) => answer(await getChecks(callerOf(call), call.params.id))),
  bindOperation(contract.reviewGetChanges, async (call) =>
    answer(await getChanges(callerOf(call), call.params.id, call.locale)),
  ),
  bindOperation(contract.reviewGetHistory, async (call) =>
    answer(await getHistory(callerOf(call), call.params.id, call.locale)),
  ),
  bindOperation(contract.reviewGetScan, async (call) => {
    const { bytes, fileName } = await readScan(
      callerOf(call),
      call.params.id,
      call.params.scanId,
      call.query.size,
    );
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.reviewGetForm, async (call) => {
    const { bytes, fileName } = await readSubmittedForm(callerOf(call), call.params.id);
    return fileAnswer(bytes, fileName);
  }),
  bindOperation(contract.reviewListEvidence, async (call) =>
    answer(await listEvidence(callerOf(call), call.params.id)),
  ),
  bindOperation(contract.reviewGetEvidence, async (call) => {
    const { id, scanId } = call.params;
    const { bytes, fileName } = await readEvidence(callerOf(call), id, scanId, call.query.size);
    return fileAnswer(bytes, fileName);
  }),
];
