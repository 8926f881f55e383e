import * as contract from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import { exportStatistics } from './exportStatistics';
import { myWork } from './myWork';
import { statistics } from './statistics';

/** What a reviewer has to do today, and what he, his office or every office decided; the latter also as a file. */
export const dashboardBindings: Binding[] = [
  bindOperation(contract.getDashboard, async (call) =>
    answer(await myWork(call.strapi, actorOf(call), call.now)),
  ),
  bindOperation(contract.getStatistics, async (call) =>
    answer(await statistics(call.strapi, actorOf(call), call.query, call.now)),
  ),
  bindOperation(contract.exportStatistics, (call) => {
    const { format, ...query } = call.query;
    return exportStatistics({ ...call, actor: actorOf(call) }, query, format);
  }),
];
