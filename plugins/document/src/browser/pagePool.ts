import { Refusal } from '@zaoce/domain';
import type { Browser, Page } from 'puppeteer';
import { PageLost, PageSlot } from './pageSlot';

export interface PagePoolOptions {
  launch: () => Promise<Browser>;
  openPage: (browser: Browser) => Promise<Page>;
  /** Warm pages, and so documents rendered at the same time. */
  pages: number;
  /** Jobs that may wait; one more is refused. */
  queueLimit: number;
  jobTimeoutMs: number;
  /** A page is replaced after so many documents, so that memory stays bounded. */
  documentsPerPage: number;
  /** The browser is closed after so long without work; it starts again by itself. */
  idleCloseMs: number;
}

type PageJob<T> = (page: Page) => Promise<T>;

interface WaitingJob {
  run: PageJob<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** A job whose page or browser breaks is run once more on a new one; a second break is the job's own fault. */
const ATTEMPTS = 2;

/** One warm browser with a fixed number of warm pages, fed from a first-in-first-out queue of bounded length. */
export class PagePool {
  private readonly slots: PageSlot[];
  private readonly waiting: WaitingJob[] = [];
  private readonly running = new Set<Promise<void>>();
  private browser: Promise<Browser> | undefined;
  private idleTimer: NodeJS.Timeout | undefined;
  private closing: Promise<void> | undefined;

  constructor(private readonly options: PagePoolOptions) {
    this.slots = Array.from(
      { length: options.pages },
      () => new PageSlot({ ...options, getBrowser: () => this.getBrowser() }),
    );
  }

  /**
   * Runs a job on a page of its own, as soon as one is free.
   * @throws Refusal `not-ready` (503, try again) when the queue is full or the pool is closing
   */
  run<T>(job: PageJob<T>): Promise<T> {
    if (this.closing || this.waiting.length >= this.options.queueLimit) {
      return Promise.reject(new Refusal('not-ready', { retryAfter: 5 }));
    }
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: job, resolve: (value) => resolve(value as T), reject });
      this.fillSlots();
    });
  }

  /** Jobs waiting and running; for tests and for the health page. */
  get load(): { waiting: number; running: number } {
    return { waiting: this.waiting.length, running: this.running.size };
  }

  /** Lets running jobs finish, refuses waiting ones, closes the browser. Safe to call twice. */
  close(): Promise<void> {
    this.closing ??= this.shutDown();
    return this.closing;
  }

  private fillSlots(): void {
    clearTimeout(this.idleTimer);
    for (const slot of this.slots) {
      if (slot.busy) continue;
      const job = this.waiting.shift();
      if (!job) break;
      slot.busy = true;
      const work = this.work(slot, job).finally(() => {
        slot.busy = false;
        this.running.delete(work);
        this.fillSlots();
      });
      this.running.add(work);
    }
    if (this.running.size === 0 && !this.closing) this.closeWhenIdle();
  }

  private async work(slot: PageSlot, job: WaitingJob): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        job.resolve(await slot.run(job.run));
        return;
      } catch (error) {
        if (error instanceof PageLost && attempt < ATTEMPTS) continue;
        job.reject(error);
        return;
      }
    }
  }

  private getBrowser(): Promise<Browser> {
    this.browser ??= this.startBrowser();
    return this.browser;
  }

  private startBrowser(): Promise<Browser> {
    const starting = this.options.launch();
    const forget = () => {
      if (this.browser === starting) this.browser = undefined;
    };
    starting.then((browser) => browser.once('disconnected', forget), forget);
    return starting;
  }

  private closeWhenIdle(): void {
    if (!this.browser) return;
    this.idleTimer = setTimeout(() => void this.closeBrowser(), this.options.idleCloseMs);
    this.idleTimer.unref();
  }

  private async shutDown(): Promise<void> {
    clearTimeout(this.idleTimer);
    for (const job of this.waiting.splice(0)) job.reject(new Refusal('not-ready', { retryAfter: 5 }));
    await Promise.all(this.running);
    await this.closeBrowser();
  }

  private async closeBrowser(): Promise<void> {
    // Forgotten before the first await, so that a job arriving now starts a browser of its own.
    const ending = this.browser;
    this.browser = undefined;
    for (const slot of this.slots) slot.forget();
    const browser = await ending?.catch(() => undefined);
    await browser?.close().catch(() => browser.process()?.kill('SIGKILL'));
  }
}
