import type { HTTPRequest, Page } from 'puppeteer';

const open = new WeakMap<Page, Set<HTTPRequest>>();

/** Counts from now on what a page has asked for and not yet got; what the page before it still waited for is forgotten. */
export function countRequests(page: Page): void {
  const requests = new Set<HTTPRequest>();
  open.set(page, requests);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.clear();
    requests.add(request);
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** What the page is waiting for. */
export function openRequests(page: Page): string[] {
  return [...(open.get(page) ?? [])].map((request) => request.url());
}
