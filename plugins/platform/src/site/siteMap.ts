import type { SitePage } from './publicSite';
import { escapeHtml } from './writeHead';

/** The pages of the site as search machines read them (sitemaps.org 0.9). */
export function writeSiteMap(pages: readonly SitePage[], origin: string): string {
  const entries = pages.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${escapeHtml(changedAt)}</lastmod>` : '';
    return `  <url><loc>${escapeHtml(origin + path)}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** What search machines may read: the public pages, neither the API nor what needs a sign-in. */
export function writeRobots(origin: string): string {
  const closed = ['/admin', '/api/', '/review/', '/home', '/me', '/filings', '/verify/'];
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /'];
  return [...lines, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}
