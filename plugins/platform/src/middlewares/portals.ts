import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import send from 'koa-send';
import type { Context, Middleware } from 'koa';
import { publicUrl } from '../services';
import { publicSiteOf, type PublicSite } from '../site/publicSite';
import { writeRobots, writeSiteMap } from '../site/siteMap';
import { forbidIndexing, writeHead } from '../site/writeHead';
import type { Strapi } from '../strapi';

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

/**
 * Serves the two portals from one origin; an unknown path without an extension is a page of the portal itself. Public
 * pages get a head of their own, and a page of content that is not there is answered with 404.
 */
export function portals(config: PortalsConfig, { strapi }: { strapi: Strapi }): Middleware {
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
    const site = review ? undefined : publicSiteOf(strapi);
    if (site && (await sendForMachines(context, site))) return;
    const file = review ? context.path.slice('/review'.length) : context.path;
    if (isAsset(file)) await sendAsset(context, root, file);
    else await sendPage(context, root, site);
  };
}

function isAsset(file: string): boolean {
  return path.extname(file) !== '' && !file.endsWith('.html');
}

async function sendAsset(context: Context, root: string, file: string): Promise<void> {
  // File names carry a hash of their content, so they may be kept for ever.
  const hashed = file.startsWith('/assets/');
  const options = { root, maxage: hashed ? 31_536_000_000 : 3_600_000, immutable: hashed };
  await send(context, file, options).catch((error: unknown) => {
    // Whoever asks for what is not there is answered, and it is no fault of ours.
    if ((error as { status?: number }).status !== 404) throw error;
    context.status = 404;
  });
}

/** The portal's document; the portal decides by the address which page it is. */
async function sendPage(context: Context, root: string, site: PublicSite | undefined): Promise<void> {
  const html = await readFile(path.join(root, 'index.html'), 'utf8');
  const page = site ? await site.describe(context.path) : null;
  context.set('Cache-Control', 'no-cache');
  context.status = page === 'missing' ? 404 : 200;
  context.type = 'html';
  context.body =
    page === null || page === 'missing' ? forbidIndexing(html) : writeHead(html, page, publicUrl());
}

/** The two files that search machines ask for. */
async function sendForMachines(context: Context, site: PublicSite): Promise<boolean> {
  if (context.path === '/robots.txt') {
    context.type = 'text/plain';
    context.body = writeRobots(publicUrl());
  } else if (context.path === '/sitemap.xml') {
    context.type = 'application/xml';
    context.body = writeSiteMap(await site.pages(), publicUrl());
  } else {
    return false;
  }
  context.set('Cache-Control', 'public, max-age=300');
  return true;
}
