import { existsSync } from 'node:fs';
import path from 'node:path';
import send from 'koa-send';
import type { Context, Middleware } from 'koa';

interface PortalsConfig {
  /** Built applicant portal, served at `/`. */
  applicant?: string;
  /** Built admin portal, served at `/review/`. */
  review?: string;
}

/** Paths that belong to Strapi or to the API. */
const SERVER_PATHS =
  /^\/(api|admin|uploads|content-manager|content-type-builder|upload|i18n|email|users-permissions|_health|dev)(\/|$)/;

/** Both portals are ours and load nothing from elsewhere; styles are inline because Emotion writes them. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the two portals from one origin; an unknown path without an extension is a page of the portal itself. */
export function portals(config: PortalsConfig): Middleware {
  return async (context, next) => {
    if (context.path === '/review') {
      context.redirect('/review/');
      return;
    }
    const portal = ['GET', 'HEAD'].includes(context.method) && !SERVER_PATHS.test(context.path);
    const review = context.path.startsWith('/review/');
    const root = review ? config.review : config.applicant;
    // Strapi's own policy is wider, for its panel; it cannot be narrowed by configuration, only replaced.
    if (!portal || !root || !existsSync(path.join(root, 'index.html'))) {
      await next();
      return;
    }
    context.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    await sendFrom(context, root, review ? context.path.slice('/review'.length) : context.path);
  };
}

async function sendFrom(context: Context, root: string, file: string): Promise<void> {
  const asset = path.extname(file) !== '' && !file.endsWith('.html');
  if (asset) {
    // File names carry a hash of their content, so they may be kept for ever.
    const hashed = file.startsWith('/assets/');
    await send(context, file, { root, maxage: hashed ? 31_536_000_000 : 3_600_000, immutable: hashed });
    return;
  }
  context.set('Cache-Control', 'no-cache');
  await send(context, '/index.html', { root, maxage: 0 });
}
