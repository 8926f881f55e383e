import { describeRefusal, inLocale, Refusal, type Locale } from '@zaoce/domain';
import type { Context } from 'koa';
import { isOutage } from '../db/isOutage';
import { sqlState } from '../db/transaction';
import { refusalsSent } from '../metrics/instruments';
import type { Strapi } from '../strapi';
import { localeOf, requestIdOf } from './readCall';

/** A violated constraint means that somebody else was first (trap 14); the rest of the database's errors are ours. */
const CONFLICTS: Record<string, 'duplicate' | 'wrong-state'> = {
  '23505': 'duplicate',
  '23503': 'wrong-state',
  '23514': 'wrong-state',
  '40001': 'wrong-state',
  '40P01': 'wrong-state',
};

/**
 * The refusal behind an error; a database that is away `unavailable`; anything unforeseen
 * becomes `internal`. Both are logged without personal data.
 */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const conflict = CONFLICTS[sqlState(error)];
  if (conflict) return new Refusal(conflict);
  if (isOutage(error)) return new Refusal('unavailable', { retryAfter: 5 });
  return new Refusal('internal');
}

/** Writes the API's error body. `message` stands a second time at the top, where react-admin reads it. */
export function sendProblem(context: Context, refusal: Refusal): void {
  const locale = localeOf(context);
  const message = describeRefusal(refusal, locale);
  refusalsSent.inc({ code: refusal.code });
  context.status = refusal.status;
  if (refusal.retryAfter !== undefined) context.set('Retry-After', String(refusal.retryAfter));
  context.set('Cache-Control', 'no-store');
  context.body = problemBody(refusal, message, locale, requestIdOf(context));
}

export function problemBody(refusal: Refusal, message: string, locale: Locale, requestId: string): object {
  return {
    data: null,
    error: {
      status: refusal.status,
      name: errorName(refusal.status),
      message,
      details: {
        code: refusal.code,
        issues: refusal.issues.map((issue) => ({ ...issue, message: inLocale(issue.message, locale) })),
        params: refusal.params,
        requestId,
      },
    },
    message,
  };
}

/** Logs what went wrong for operators: the message of the error, never the request's content. */
export function logUnforeseen(strapi: Strapi, context: Context, error: unknown): void {
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  strapi.log.error({
    message,
    stack,
    code: sqlState(error) || undefined,
    requestId: requestIdOf(context),
    method: context.method,
    // The template: the path itself may hold a code or a number.
    route: (context as { _matchedRoute?: string })._matchedRoute,
  });
}

function errorName(status: number): string {
  const names: Record<number, string> = {
    400: 'ValidationError',
    401: 'UnauthorizedError',
    403: 'ForbiddenError',
    404: 'NotFoundError',
    409: 'ConflictError',
    412: 'PreconditionFailedError',
    413: 'PayloadTooLargeError',
    415: 'UnsupportedMediaTypeError',
    422: 'UnprocessableEntityError',
    428: 'PreconditionRequiredError',
    429: 'RateLimitError',
    503: 'ServiceUnavailableError',
  };
  return names[status] ?? 'ApplicationError';
}
