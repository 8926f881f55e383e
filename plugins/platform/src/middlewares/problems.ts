import { Refusal, type RefusalCode } from '@zaoce/domain';
import type { Middleware } from 'koa';
import { sendProblem } from '../http/problem';

const CODES: Record<number, RefusalCode> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-body',
  429: 'too-many-requests',
};

/** Errors of `/api` that arise before an operation is reached (no such route, unreadable body) get the same shape. */
export function problems(): Middleware {
  return async (context, next) => {
    try {
      await next();
    } catch (error) {
      const status = statusOf(error);
      if (!context.path.startsWith('/api') || !status) throw error;
      sendProblem(context, refusalFor(status));
      return;
    }
    const missing = context.status >= 400 && !hasCode(context.body);
    if (context.path.startsWith('/api') && missing) sendProblem(context, refusalFor(context.status));
  };
}

function refusalFor(status: number): Refusal {
  const code = CODES[status] ?? (status < 500 ? 'malformed-request' : 'internal');
  return new Refusal(code, code === 'too-large' ? { params: { limit: '1 MB' } } : {});
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : null;
}

function hasCode(body: unknown): boolean {
  const error = (body as { error?: { details?: { code?: unknown } } } | null)?.error;
  return typeof error?.details?.code === 'string';
}
