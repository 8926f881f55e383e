import type { Page } from 'puppeteer';
import { axeFindings } from './axe';
import { until } from './find';
import { isAsking } from './openRequests';
import type { Visitor } from './Visitor';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/**
 * Looks at a page as four people have it: light and dark, on a desk and on a small telephone.
 * @returns what axe finds and what makes a telephone scroll sideways, each with where it was seen
 */
export async function checkPage(visitor: Visitor, address: string): Promise<string[]> {
  const { page } = visitor;
  await dress(page, WIDE, 'light');
  await visitor.goTo(address);
  await settled(page);
  const found = await named(address, 'wide light', axeFindings(page));
  await look(page, WIDE, 'dark');
  found.push(...(await named(address, 'wide dark', axeFindings(page, 'contrast'))));
  await look(page, NARROW, 'dark');
  found.push(...(await named(address, 'narrow dark', axeFindings(page))));
  found.push(...(await named(address, 'narrow', overflowing(page))));
  await look(page, NARROW, 'light');
  found.push(...(await named(address, 'narrow light', axeFindings(page, 'contrast'))));
  return found;
}

async function named(address: string, view: string, findings: Promise<string[]>): Promise<string[]> {
  return (await findings).map((finding) => `${address} (${view}) ${finding}`);
}

async function dress(page: Page, viewport: typeof WIDE, scheme: 'light' | 'dark'): Promise<void> {
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function look(page: Page, viewport: typeof WIDE, scheme: 'light' | 'dark'): Promise<void> {
  await dress(page, viewport, scheme);
  await until('the page to change its colours', async () => (await isDark(page)) === (scheme === 'dark'));
  await settled(page);
}

/** Whether the page's own background is a dark one. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });
}

/** Long enough for what was just shown to ask for more. */
const MOMENT = 150;

/** Waits until nothing is loading and nothing moves, and has not for a moment. */
export async function settled(page: Page): Promise<void> {
  const isSettled = async () => !isAsking(page) && (await page.evaluate(isQuiet));
  await until('the page to settle', async () => {
    if (!(await isSettled())) return false;
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    return isSettled();
  });
}

/** Runs in the page. */
function isQuiet(): boolean {
  return (
    document.querySelector('.MuiSkeleton-root, [role="progressbar"]') === null &&
    // The review portal's page names itself as soon as its code has come.
    document.querySelector('#react-admin-title')?.textContent !== '' &&
    document.getAnimations().every((animation) => animation.playState !== 'running')
  );
}

/** What reaches beyond the right edge, when the page as a whole can be scrolled sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const culprits = wide.slice(-4).map((element) => `${element.tagName}.${element.className}`);
    return [`scrolls sideways (${scrollWidth} > ${clientWidth}): ${culprits.join(', ')}`];
  });
}
