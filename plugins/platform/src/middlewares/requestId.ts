import { randomUUID } from 'node:crypto';
import type { Middleware } from 'koa';
import { inRequest, isRequestId } from '../http/requestContext';

/** Gives every request an id that runs through answer, log, audit, jobs and mail; a proxy's own is kept when it looks like one. */
export function requestId(): Middleware {
  return async (context, next) => {
    const given = context.get('x-request-id');
    const id = isRequestId(given) ? given : randomUUID();
    context.state.requestId = id;
    context.set('X-Request-Id', id);
    await inRequest({ requestId: id, ip: context.ip }, next);
  };
}
