import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { findWebFont, webFontRules } from '../fonts/webFonts';

/*
 * The frame that stays while documents come and go: the font rules and a policy that admits pictures written into the
 * document, our fonts and nothing else.
 */
const FRAME =
  '<!doctype html><html><head>' +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; ` +
  `font-src https://fonts.invalid">` +
  `<style id="web-fonts">${webFontRules()}</style></head><body></body></html>`;

/** Opens a page that runs no script, reaches no network, and keeps its fonts from one document to the next. */
export async function openWarmPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answerRequest(request));
  await page.setContent(FRAME);
  return page;
}

async function answerRequest(request: HTTPRequest): Promise<void> {
  try {
    const font = await findWebFont(request.url());
    if (font) {
      const headers = { 'Access-Control-Allow-Origin': '*' };
      await request.respond({ status: 200, contentType: 'font/woff2', headers, body: font });
    } else {
      await request.abort('blockedbyclient');
    }
  } catch {
    // The page went away while the answer was on its way; whoever waits for it learns that from the pool.
  }
}
