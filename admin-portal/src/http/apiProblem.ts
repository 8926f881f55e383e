import { errorBody, type RefusalCode } from '@zaoce/domain';

/** What stands at one place of a refused request. */
export interface ProblemIssue {
  path: string;
  code: string;
  message: string;
}

/**
 * A refusal of the API as the portal handles it, with the `status` and `body` that react-admin's own screens look for.
 * `network` stands for "no answer came", `unreadable` for an answer that is not in the API's shape.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly body: { message: string };
  readonly code: RefusalCode | 'network' | 'unreadable';
  readonly issues: ProblemIssue[];
  readonly retryAfter: number | null;
  /** Names the request in the office's logs and audit trail. */
  readonly requestId: string | null;

  constructor(
    code: ApiProblem['code'],
    status: number,
    message: string,
    issues: ProblemIssue[] = [],
    retryAfter: number | null = null,
    requestId: string | null = null,
  ) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.body = { message };
    this.code = code;
    this.issues = issues;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
  }
}

/** Reads a failed answer: the API's error shape where it is one, else what the status tells. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = errorBody.safeParse(body);
  const requestId = response.headers.get('X-Request-Id');
  if (!parsed.success) {
    return new ApiProblem('unreadable', response.status, `HTTP ${response.status}`, [], null, requestId);
  }

  const { details, message } = parsed.data.error;
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ApiProblem(
    details.code as RefusalCode,
    response.status,
    message,
    details.issues,
    retryAfter > 0 ? retryAfter : null,
    details.requestId ?? requestId,
  );
}
