import { forbidIndexing, writeHead } from './writeHead';

const HTML = `<html><head>
    <meta name="description" content="默认" />
    <title>默认</title>
  </head><body><script src="/assets/a.js"></script></body></html>`;
const PAGE = {
  title: '演示公告',
  description: '摘要',
  canonical: '/announcements/7',
  kind: 'article',
  publishedAt: '2026-11-22T00:00:00.000Z',
} as const;

describe('the head of a page', () => {
  it('names the page, its address and what a preview shows', () => {
    const html = writeHead(HTML, PAGE, 'https://zaoce.example');
    expect(html).toContain('<title>演示公告 · 造册</title>');
    expect(html).toContain('<meta name="description" content="摘要" />');
    expect(html).toContain('<link rel="canonical" href="https://zaoce.example/announcements/7" />');
    expect(html).toContain('<meta property="og:type" content="article" />');
    expect(html).toContain('<meta property="article:published_time" content="2026-11-22T00:00:00.000Z" />');
    expect(html).not.toContain('默认');
  });

  it.each(['</title><script>alert(1)</script>', '" onload="alert(1)', "$& $' $` $1", '<img src=x>'])(
    'lets nothing out of the text %s',
    (text) => {
      const html = writeHead(HTML, { ...PAGE, title: text, description: text }, 'https://zaoce.example');
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toContain('<img');
      expect(html).not.toContain('" onload="');
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(html).toContain(escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
    },
  );

  it('keeps search machines away where it must', () => {
    expect(forbidIndexing(HTML)).toContain('<meta name="robots" content="noindex" />');
  });
});
