import type { Context, Middleware } from 'koa';
import { requestDuration, requestsInFlight } from '../metrics/instruments';
import { requestIdOf } from '../http/readCall';
import type { Strapi } from '../strapi';

/** What proxies call a request whose client left before the answer was complete. */
const CLIENT_LEFT = 499;

/**
 * One line and one measurement per request, when its last byte is out. The line names the template of the route, never
 * the address itself: paths and queries hold names, numbers and codes. The client's address is in the proxy's log and in
 * the audit trail, under the same request id.
 */
export function accessLog(_config: object, { strapi }: { strapi: Strapi }): Middleware {
  return async (context, next) => {
    const begun = performance.now();
    requestsInFlight.inc();
    context.res.once('close', () => {
      requestsInFlight.dec();
      const ms = Math.round(performance.now() - begun);
      const status = context.res.writableFinished ? context.res.statusCode : CLIENT_LEFT;
      const { method } = context;
      const route = routeOf(context);
      requestDuration.observe({ method: measured(method), route, status: String(status) }, ms / 1000);
      strapi.log.http({
        message: 'request',
        requestId: requestIdOf(context),
        method: measured(method),
        route,
        status,
        ms,
        userId: (context.state as { userId?: number }).userId ?? null,
      });
    });
    await next();
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A client may invent methods; labels must not grow with them. */
function measured(method: string): string {
  return METHODS.includes(method) ? method : 'OTHER';
}

/** The template the router matched, else what kind of answer it was. */
function routeOf(context: Context): string {
  const matched: unknown = (context as { _matchedRoute?: unknown })._matchedRoute;
  if (typeof matched === 'string' && matched.startsWith('/')) return matched;
  return context.res.statusCode < 400 && !context.path.startsWith('/api') ? 'static' : 'none';
}
