import { type Browser, type Page, ProtocolError } from 'puppeteer';

/** The page or its browser broke or hung while a job ran on it. */
export class PageLost extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The page was lost: ${reason}`, options);
    this.name = 'PageLost';
  }
}

interface PageSlotOptions {
  getBrowser: () => Promise<Browser>;
  openPage: (browser: Browser) => Promise<Page>;
  jobTimeoutMs: number;
  documentsPerPage: number;
}

/** How long a broken page may take to close before the whole browser is ended. */
const CLOSE_PATIENCE_MS = 2_000;

/** A place for one warm page: opens it when needed, replaces it when it breaks, hangs or has served long enough. */
export class PageSlot {
  busy = false;
  private page: Page | undefined;
  private served = 0;

  constructor(private readonly options: PageSlotOptions) {}

  /**
   * Runs a job on the warm page.
   * @throws PageLost when page or browser failed; any other error is the job's own
   */
  async run<T>(job: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.getPage();
    try {
      const result = await watch(page, job(page), this.options.jobTimeoutMs);
      this.served += 1;
      if (this.served >= this.options.documentsPerPage) await this.discard(page);
      return result;
    } catch (error) {
      if (!isLoss(error) && !page.isClosed() && page.browser().connected) throw error;
      await this.discard(page);
      throw error instanceof PageLost ? error : new PageLost(String(error), { cause: error });
    }
  }

  /** Drops the page without closing it: its browser is gone. */
  forget(): void {
    this.page = undefined;
    this.served = 0;
  }

  private async getPage(): Promise<Page> {
    if (this.page && !this.page.isClosed() && this.page.browser().connected) return this.page;
    this.forget();
    const browser = await this.options.getBrowser();
    try {
      this.page = await this.options.openPage(browser);
      return this.page;
    } catch (error) {
      if (!isLoss(error) && browser.connected) throw error;
      throw new PageLost('the browser ended', { cause: error });
    }
  }

  private async discard(page: Page): Promise<void> {
    this.forget();
    const browser = page.browser();
    if (!browser.connected || page.isClosed()) return;
    const closed = page.close().then(
      () => true,
      () => true,
    );
    if (await Promise.race([closed, pause(CLOSE_PATIENCE_MS)])) return;
    browser.process()?.kill('SIGKILL');
  }
}

/** Puppeteer reports a broken line as a protocol error, often before `connected` says so. */
function isLoss(error: unknown): boolean {
  return error instanceof PageLost || error instanceof ProtocolError;
}

/** Waits for the job, but no longer than the page lives or the time allows: a dead renderer never answers. */
async function watch<T>(page: Page, job: Promise<T>, timeoutMs: number): Promise<T> {
  let fail: (error: PageLost) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => (fail = reject));
  const onCrash = () => fail(new PageLost('the page crashed'));
  const onClose = () => fail(new PageLost('the page was closed'));
  const timer = setTimeout(() => fail(new PageLost(`no answer within ${timeoutMs} ms`)), timeoutMs);
  page.once('error', onCrash);
  page.once('close', onClose);
  try {
    return await Promise.race([job, lost]);
  } finally {
    clearTimeout(timer);
    page.off('error', onCrash);
    page.off('close', onClose);
    // The loser of the race must not become an unhandled rejection.
    job.catch(() => undefined);
    lost.catch(() => undefined);
  }
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
}
