import { errorBody, REFUSALS, type RefusalCode } from '@zaoce/domain';
import { ApiProblem, type ProblemCode } from './ApiProblem';

function isRefusalCode(word: string): word is RefusalCode {
  return Object.hasOwn(REFUSALS, word);
}

/** Turns an unsuccessful answer into a problem; an answer that is not the API's own error shape is told by its status. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const parsed = errorBody.safeParse(await response.json().catch(() => null));

  if (!parsed.success) {
    const code: ProblemCode = response.status >= 500 ? 'unavailable' : 'unexpected-answer';
    return new ApiProblem({ status: response.status, code, message: '', retryAfter, requestId });
  }

  const { message, details } = parsed.data.error;
  return new ApiProblem({
    status: response.status,
    code: isRefusalCode(details.code) ? details.code : 'unexpected-answer',
    message,
    issues: details.issues,
    retryAfter,
    requestId: details.requestId ?? requestId,
  });
}
