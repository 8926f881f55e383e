import { OPERATIONS } from '@zaoce/domain';
import type { Middleware } from 'koa';
import type { Strapi } from '../strapi';

const UPLOADS = OPERATIONS.filter((operation) => operation.file).map((operation) => ({
  method: operation.method.toUpperCase(),
  pattern: new RegExp(`^/api${operation.path.replace(/:\w+/g, '[^/]+')}$`),
}));

/**
 * Strapi's body parser, except for our uploads: it would write them to a temporary file before anybody was asked
 * who he is. Those are read by the operation itself, after admission (`http/multipart.ts`).
 */
export function body(config: object, { strapi }: { strapi: Strapi }): Middleware {
  const parser = strapi.middleware('strapi::body')(config, { strapi });
  return (context, next) => {
    const upload = UPLOADS.some((one) => one.method === context.method && one.pattern.test(context.path));
    return upload ? next() : parser(context, next);
  };
}
