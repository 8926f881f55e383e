import { randomUUID } from 'node:crypto';
import type { Middleware } from 'koa';

/** Gives every request an id that runs through answer, log and audit; a proxy's own is kept when it looks like one. */
export function requestId(): Middleware {
  return async (context, next) => {
    const given = context.get('x-request-id');
    const id = /^[A-Za-z0-9._-]{8,64}$/.test(given) ? given : randomUUID();
    context.state.requestId = id;
    context.set('X-Request-Id', id);
    await next();
  };
}
