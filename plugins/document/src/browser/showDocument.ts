/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

/**
 * Puts a document into a warm page in place of the one before, and waits until fonts and pictures are there.
 * @param html a whole document, already escaped
 * @param extraFontRules CSS for characters that need an installed font
 * @throws when a picture in the document cannot be read: a form without its photo must not leave the house
 */
export async function showDocument(page: Page, html: string, extraFontRules: string): Promise<void> {
  const unreadable = await page.evaluate(swapDocument, html, extraFontRules);
  if (unreadable > 0) throw new Error(`${unreadable} picture(s) of the document cannot be read`);
}

/** Runs inside the page; the page's own scripts stay switched off. Returns the number of unreadable pictures. */
async function swapDocument(html: string, extraFontRules: string): Promise<number> {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const root = document.documentElement;
  for (const child of [...document.head.children]) {
    if (child.id !== 'web-fonts' && child.tagName !== 'META') child.remove();
  }
  const rules = document.createElement('style');
  rules.textContent = extraFontRules;
  document.head.append(rules, ...next.head.querySelectorAll('style'));
  document.title = next.title;
  root.lang = next.documentElement.lang;
  document.body.replaceWith(next.body);
  // Asking for a measure lays the page out, and that is what makes the browser fetch the fonts it needs.
  root.getBoundingClientRect();
  if (document.fonts.status === 'loading') await document.fonts.ready;
  const readable = await Promise.all(
    [...document.images].map((image) =>
      image.decode().then(
        () => true,
        () => false,
      ),
    ),
  );
  return readable.filter((ok) => !ok).length;
}
