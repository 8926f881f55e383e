import { ApiProblem } from '../api/ApiProblem';

/** Whether what was asked for is not there, so that asking again makes no sense. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'not-found' || error.code === 'malformed-request');
}
