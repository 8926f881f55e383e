import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { browserOptions } from '../testing/browserOptions';
import { readPdfPages } from '../testing/readPdf';
import { createRenderer, type Renderer } from './renderer';

// The first test may have to unpack the browser.
jest.setTimeout(60_000);

let renderer: Renderer;
let server: Server;
let address: string;
let visits: string[];

beforeAll(async () => {
  renderer = createRenderer({ ...browserOptions, pages: 1 });
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  visits = [];
});

afterAll(async () => {
  await renderer.close();
  await new Promise((resolve) => server.close(resolve));
});

function page(body: string, head = ''): { html: string } {
  const style = `<style>@page{size:A4} body{font-family:'Zaoce Serif','Zaoce Sans','Zaoce Rare'}</style>`;
  return {
    html: `<!doctype html><html lang="zh-CN"><head><title>试</title>${style}${head}</head><body>${body}</body></html>`,
  };
}

describe('a rendered document', () => {
  it('holds its text as text, every common character as itself', async () => {
    const text = '二级造价工程师一二三四五六七八九十人口工土木水日月山石田目耳足金长门页车马高·ABC123';
    const [first] = await readPdfPages(await renderer.renderPdf(page(text)));
    expect(first).toBe(text);
  });

  it('embeds TrueType, not Type 3, and is A4, tagged, with title and language', async () => {
    const pdf = (await renderer.renderPdf(page('<h1>造册</h1><b>粗体</b>'))).toString('latin1');
    expect(pdf).toContain('/CIDFontType2');
    expect(pdf).not.toContain('/Type3');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain(
      `/Title <FEFF${Buffer.from('试', 'utf16le').swap16().toString('hex').toUpperCase()}>`,
    );
    expect(pdf).toContain('/Lang (zh-CN)');
  });

  it('takes nothing over from the one before it', async () => {
    await renderer.renderPdf(page('<p class="x">甲</p>', '<style>.x{display:none}</style>'));
    const [first] = await readPdfPages(await renderer.renderPdf(page('<p class="x">乙</p>')));
    expect(first).toBe('乙');
  });

  it('draws no box for a missing character: it is refused by name', async () => {
    await expect(renderer.renderPdf(page('\ue863'))).rejects.toMatchObject({ code: 'missing-glyph' });
  });

  it('is refused when a picture cannot be read', async () => {
    await expect(renderer.renderPdf(page('<img src="data:image/png;base64,AAAA">'))).rejects.toThrow(
      'picture',
    );
  });
});

test('on a machine without a single font, the text is there all the same', async () => {
  const cacheDirectory = join(browserOptions.cacheDirectory, 'fontless');
  const fontless = createRenderer({ ...browserOptions, cacheDirectory, fontDirectories: [] });
  try {
    const pdf = await fontless.renderPdf(page('造册 Zaoce'));
    expect(await readPdfPages(pdf)).toEqual(['造册Zaoce']);
  } finally {
    await fontless.close();
  }
});

describe('a page that wants more than to be printed', () => {
  it('reaches no network, by whatever way', async () => {
    const body = `
      <div style="background:url(${address}/background)">甲</div>
      <iframe src="${address}/frame"></iframe><object data="${address}/object"></object>
      <video src="${address}/video" poster="${address}/poster"></video>
      <svg><image href="${address}/svg"/><use href="${address}/use#a"/></svg>
      <link rel="stylesheet" href="${address}/late"><form action="${address}/form"></form>`;
    const head = `
      <link rel="stylesheet" href="${address}/sheet"><link rel="preload" as="fetch" href="${address}/preload">
      <meta http-equiv="refresh" content="0;url=${address}/refresh"><base href="${address}/">
      <style>@import url(${address}/import); @font-face{font-family:f;src:url(${address}/font)} body{font-family:f,'Zaoce Serif'}</style>`;
    const [first] = await readPdfPages(await renderer.renderPdf(page(body, head)));
    expect(first).toContain('甲');
    await expect(renderer.renderPdf(page(`<img src="${address}/picture">`))).rejects.toThrow('picture');
    expect(visits).toEqual([]);
  });

  it('runs no script and reads no file', async () => {
    const body = `<p id="p">甲</p><script>document.getElementById('p').textContent='乙'</script>
      <svg onload="document.getElementById('p').textContent='丙'"></svg><iframe src="file:///etc/passwd"></iframe>`;
    expect(await readPdfPages(await renderer.renderPdf(page(body)))).toEqual(['甲']);
  });
});
