import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/ApiProblem';

/** A refusal is final; only a server that was away is asked again. */
function worthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}

/** What was fetched stays good for a short while; writes update it at once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
