import type { ElementHandle, Page } from 'puppeteer';

/** How long something may take to appear; the machine may be busy with other tests. */
export const PATIENCE = 20_000;

/** Asks again and again until there is an answer. @throws Error saying what was waited for */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  // Looking is work for the browser too: who has to wait looks less often.
  for (let pause = 60; ; pause = Math.min(pause * 1.25, 250)) {
    const answer = await ask().catch((error: unknown) => {
      // The page was just changing under the question.
      if (/context was destroyed|detached|Cannot find context|not found/i.test(String(error))) return null;
      throw error;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** The first visible element with an accessible name and one of the roles, as a screen reader would find it. */
export async function findNamed(
  page: Page,
  name: string,
  roles: readonly string[],
): Promise<ElementHandle<Element> | null> {
  for (const role of roles) {
    const handles = await page.$$(`::-p-aria([name=${quoted(name)}][role="${role}"])`);
    for (const handle of handles) if (await handle.isVisible()) return handle;
  }
  return null;
}

/** The first visible element of a role whose name or text matches. */
export async function findMatching(
  page: Page,
  pattern: RegExp,
  role: string,
): Promise<ElementHandle<Element> | null> {
  for (const handle of await page.$$(`::-p-aria([role="${role}"])`)) {
    const name = await handle.evaluate(nameOf);
    if (pattern.test(name) && (await handle.isVisible())) return handle;
  }
  return null;
}

/** Runs in the page: how an element is called by its own label, its label element, or its text. */
function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  return element.getAttribute('aria-label') ?? (label ?? element).textContent;
}
