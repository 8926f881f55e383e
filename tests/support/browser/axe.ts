import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let source: Promise<string> | undefined;

/**
 * What axe-core finds against WCAG 2.2 AA on a page as it is now: one line for each place, none when all is well.
 * @param only `contrast` asks for the colours alone, all else being the same as before
 */
export async function axeFindings(page: Page, only?: 'contrast'): Promise<string[]> {
  // By evaluation, because the content security policy admits no foreign script element.
  source ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  };
  const { violations } = (await page.evaluate(
    (settings) => (globalThis as unknown as { axe: { run(o: unknown): Promise<unknown> } }).axe.run(settings),
    options as unknown as Record<string, never>,
  )) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  );
}
