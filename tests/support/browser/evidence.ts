import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer';
import type { Visitor } from './Visitor';

/** Outlives the run, unlike its temporary folder; ignored by git. */
const folder = path.resolve(__dirname, '..', '..', '..', 'node_modules', '.cache', 'zaoce-failed-tests');

/**
 * Does a piece of a test; when it fails, the error tells where each person was, what was to be read there, what happened
 * behind the screen, and where the picture of it is.
 */
export async function withEvidence(visitors: () => Visitor[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reports = await Promise.all(visitors().map(report));
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${reports.join('\n\n')}`, {
      cause: error,
    });
  }
}

async function report(visitor: Visitor): Promise<string> {
  const { page, name, problems } = visitor;
  if (page.isClosed()) return `${name}: the page is closed`;
  await mkdir(folder, { recursive: true });
  const picture = path.join(folder, `${name}-${process.pid}-${Date.now()}.png`) as `${string}.png`;
  await page.screenshot({ path: picture, fullPage: true }).catch(() => undefined);
  const text = await readTopmost(page).catch(String);
  return `${name} at ${page.url()} (picture: ${picture})\n${problems.join('\n')}\n${text.slice(0, 1200)}`;
}

/** What somebody would read first: an open dialog, else the main part of the page. */
function readTopmost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const top = document.querySelector<HTMLElement>('[role="dialog"]') ?? document.querySelector('main');
    return (top ?? document.body).innerText.replace(/\n+/g, '\n');
  });
}
