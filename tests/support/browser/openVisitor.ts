import type { Browser } from 'puppeteer';
import { PATIENCE } from './find';
import { watchRequests } from './openRequests';
import { keepPdf } from './pdfKeeper';
import { watchPage } from './pageProblems';
import { Visitor } from './Visitor';

export interface VisitorOptions {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** Of the device. */
  scale?: number;
}

/** A person with a browser of their own: own cookies, own storage, Chinese, no animations. */
export async function openVisitor(
  browser: Browser,
  url: string,
  name: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({
    width: options.width ?? 1280,
    height: options.height ?? 900,
    deviceScaleFactor: options.scale ?? 1,
  });
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'zh-CN' });
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['zh-CN'] });
    Object.defineProperty(navigator, 'language', { get: () => 'zh-CN' });
  });
  await page.evaluateOnNewDocument(keepPdf);
  await page.emulateTimezone('Asia/Shanghai');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: options.scheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  watchRequests(page);
  return new Visitor(name, page, context, url, watchPage(page, url));
}
