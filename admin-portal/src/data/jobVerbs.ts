import { retryJob } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** What an administrator does to jobs. Throws ApiProblem. */
export const jobVerbs = {
  retryJob: (id: string) => callOperation(retryJob, { params: { id } }),
};
