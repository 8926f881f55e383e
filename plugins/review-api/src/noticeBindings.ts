import * as contract from '@zaoce/domain';
import { callerOf, createResultNotice, deleteResultNotice, publishResultNotice } from '@zaoce/filing';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import { getNotice, listNotices } from '@zaoce/register';
import { listAnswer } from './dialect/listAnswer';
import { readListRequest } from './dialect/readListRequest';

/** Result notices: drafted from approved filings, published once. */
export const noticeBindings: Binding[] = [
  bindOperation(contract.listResultNotices, async (call) => {
    const request = readListRequest(call.query);
    return listAnswer(
      'result-notices',
      await listNotices(call.strapi, actorOf(call), request),
      request.range.from,
    );
  }),
  bindOperation(contract.getResultNotice, async (call) =>
    answer(await getNotice(call.strapi.db.connection, actorOf(call), call.params.id)),
  ),
  bindOperation(contract.createResultNotice, async (call) =>
    answer(await createResultNotice(callerOf(call), call.body)),
  ),
  bindOperation(contract.deleteResultNotice, async (call) => {
    await deleteResultNotice(callerOf(call), call.params.id);
    return answer({ id: call.params.id });
  }),
  bindOperation(contract.publishResultNotice, async (call) =>
    answer(await publishResultNotice(callerOf(call), call.params.id)),
  ),
];
