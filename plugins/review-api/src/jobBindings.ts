import { listJobs as listJobsOperation, retryJob as retryJobOperation, Refusal } from '@zaoce/domain';
import { recordAudit } from '@zaoce/audit';
import { listJobs, retryJob } from '@zaoce/jobs';
import { actorOf, answer, bindOperation, inTransaction, type Binding } from '@zaoce/platform';
import { z } from 'zod';
import { listAnswer } from './dialect/listAnswer';
import { readList } from './dialect/readList';

/** What the queue of jobs can be narrowed to. */
export const jobFilter = z.strictObject({
  state: z.enum(['waiting', 'running', 'retrying', 'dead']).optional(),
});

/** The queue as a system administrator sees it; dead letters come first and can be tried again. */
export const jobBindings: Binding[] = [
  bindOperation(listJobsOperation, async ({ strapi, query }) => {
    const list = readList(query, jobFilter, ['id']);
    const page = {
      offset: list.offset,
      limit: list.limit,
      ...(list.filter.state ? { state: list.filter.state } : {}),
    };
    return listAnswer('jobs', await listJobs(strapi, page), list.offset);
  }),
  bindOperation(retryJobOperation, async (call) => {
    const actor = actorOf(call);
    const { id } = call.params;
    if (!(await retryJob(call.strapi, id))) throw new Refusal('not-found');
    await inTransaction(call.strapi, (trx) =>
      recordAudit(trx, {
        action: 'job.retried',
        actor,
        subject: { type: 'job', id },
        authorityCode: null,
        requestId: call.requestId,
        ip: call.ip,
      }),
    );
    return answer({ ok: true as const });
  }),
];
