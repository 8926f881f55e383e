import type { PageDescription } from './publicSite';

const SITE = '造册 · 二级造价工程师注册';
const BRAND = '造册';
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta name="description"[^>]*>/;

/**
 * Writes what a page is about into the head of the portal's document, so that search machines and link previews read it
 * without running the portal. Every text is an editor's or a reader's and is escaped.
 *
 * @param html the built portal's document
 * @param origin the public address of the site, without a trailing slash
 */
export function writeHead(html: string, page: PageDescription, origin: string): string {
  const address = `${origin}${page.canonical}`;
  const properties: [string, string][] = [
    ['og:site_name', SITE],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', page.kind],
    ['og:url', address],
    ['og:locale', 'zh_CN'],
    ...(page.publishedAt ? [['article:published_time', page.publishedAt] as [string, string]] : []),
  ];
  const lines = [
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    ...properties.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}" />`),
  ];
  return html
    .replace(TITLE, () => `<title>${escapeHtml(`${page.title} · ${BRAND}`)}</title>`)
    .replace(DESCRIPTION, () => `<meta name="description" content="${escapeHtml(page.description)}" />`)
    .replace('</head>', () => `  ${lines.join('\n    ')}\n  </head>`);
}

/** Keeps search machines from a page that is nobody's to find. */
export function forbidIndexing(html: string): string {
  return html.replace('</head>', '  <meta name="robots" content="noindex" />\n  </head>');
}

/** A text as HTML and XML write it, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  const marks: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
