import type { ConsoleMessage, HTTPRequest, HTTPResponse, Page } from 'puppeteer';

/** Answers that are part of the conversation: nobody signed in yet, a refusal that the page explains. */
const EXPECTED_STATUSES = new Set([401, 409, 412, 422, 429]);

/**
 * Watches a page for what a person would not see but must not happen: errors, warnings, failed or foreign requests.
 * @returns the list that grows
 */
export function watchPage(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (isProblem(message)) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`));
  page.on('request', (request) => {
    if (isForeign(request.url(), origin)) problems.push(`third-party request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (!isGivenUp(request))
      problems.push(`failed request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (isFault(response)) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return problems;
}

/**
 * Said by the browser, wrong with nothing: it notes every refusal as an error, and which of them may happen is decided by
 * their status; and MUI hides the page behind a dialog a moment before or after it moves the focus, which the browser mends.
 */
const HARMLESS = [/the server responded with a status of 4\d\d/, /^Blocked aria-hidden on an element/];

function isProblem(message: ConsoleMessage): boolean {
  if (!['error', 'warn'].includes(message.type())) return false;
  return !HARMLESS.some((pattern) => pattern.test(message.text()));
}

function isForeign(address: string, origin: string): boolean {
  return !address.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(address);
}

/** A page that is left gives up what it was still asking for; a PDF goes to the viewer. */
function isGivenUp(request: HTTPRequest): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}

function isFault(response: HTTPResponse): boolean {
  return response.status() >= 400 && !EXPECTED_STATUSES.has(response.status());
}
