import type { HTTPRequest, Page } from 'puppeteer';

/** The browser forgets to tell the end of a request now and then; none of ours takes so long. */
const FORGOTTEN_MS = 3000;

/** Since when each is waited for. */
type Requests = Map<HTTPRequest, number>;
const open = new WeakMap<Page, Requests>();

/** Notes from now on what a page has asked for and not yet got; what the page before it still waited for is forgotten. */
export function watchRequests(page: Page): void {
  const requests: Requests = new Map();
  open.set(page, requests);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.clear();
    requests.set(request, Date.now());
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Whether the page is waiting for an answer. */
export function isAsking(page: Page): boolean {
  const since = [...(open.get(page)?.values() ?? [])];
  return since.some((time) => Date.now() - time < FORGOTTEN_MS);
}
