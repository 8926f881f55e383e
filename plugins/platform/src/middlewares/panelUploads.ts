import type { Middleware } from 'koa';
import type { Strapi } from '../strapi';

/**
 * Multipart bodies are parsed for Strapi's panel only, after `strapi::body` was told to leave them alone. Ours would
 * otherwise be written to a temporary file before anybody was asked who he is; an operation reads them by itself,
 * after admission (`http/multipart.ts`).
 */
export function panelUploads(config: object, { strapi }: { strapi: Strapi }): Middleware {
  const parser = strapi.middleware('strapi::body')({ ...config, multipart: true }, { strapi });
  return async (context, next) => {
    const wanted = context.is('multipart/form-data') !== false && !context.path.startsWith('/api/');
    await (wanted ? parser(context, next) : next());
  };
}
