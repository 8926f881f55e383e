import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../http/apiProblem';

/** How often a reading is tried again when the network or the server failed; what was refused stays refused. */
const RETRIES = 2;

/** The cache of what was read. Refusals are not retried: asking again would not change the answer. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, problem) =>
          count < RETRIES &&
          (!(problem instanceof ApiProblem) || problem.status === 0 || problem.status >= 500),
      },
    },
  });
}
