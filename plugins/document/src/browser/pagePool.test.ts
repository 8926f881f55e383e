import type { Page } from 'puppeteer';
import { browserOptions } from '../testing/browserOptions';
import { launchBrowser } from './launchBrowser';
import { PagePool, type PagePoolOptions } from './pagePool';
import { PageLost } from './pageSlot';
import { openWarmPage } from './warmPage';

// Each of these tests starts browsers of its own.
jest.setTimeout(30_000);

const pools: PagePool[] = [];

function openPool(changes: Partial<PagePoolOptions> = {}): PagePool {
  const pool = new PagePool({
    launch: () => launchBrowser(browserOptions),
    openPage: openWarmPage,
    pages: 2,
    queueLimit: 100,
    jobTimeoutMs: 20_000,
    documentsPerPage: 500,
    idleCloseMs: 60_000,
    ...changes,
  });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const add = (page: Page) => page.evaluate(() => 1 + 1);
/** Long enough for the second page to open. */
const linger = () => new Promise((resolve) => setTimeout(resolve, 100));
const forever = () => new Promise<never>(() => undefined);

describe('a job survives', () => {
  it('the end of the browser while it runs, and others beside it do too', async () => {
    const pool = openPool();
    let attempts = 0;
    const killing = pool.run(async (page) => {
      attempts += 1;
      if (attempts === 1) page.browser().process()?.kill('SIGKILL');
      return add(page);
    });
    const others = Array.from({ length: 6 }, () => pool.run(add));
    expect(await Promise.all([killing, ...others])).toEqual(Array<number>(7).fill(2));
    expect(attempts).toBe(2);
  });

  it('a crash of its page', async () => {
    const pool = openPool();
    let attempts = 0;
    const result = await pool.run(async (page) => {
      attempts += 1;
      if (attempts > 1) return add(page);
      const session = await page.createCDPSession();
      await Promise.race([session.send('Page.crash'), forever()]);
      return 0;
    });
    expect([result, attempts]).toEqual([2, 2]);
  });

  it('a page that hangs once; one that hangs again is given up', async () => {
    const pool = openPool({ jobTimeoutMs: 700 });
    let attempts = 0;
    const hangsOnce = pool.run((page) => ((attempts += 1) === 1 ? forever() : add(page)));
    expect(await hangsOnce).toBe(2);
    await expect(pool.run(forever)).rejects.toThrow(PageLost);
    expect(await pool.run(add)).toBe(2);
  });

  it('the closing of an idle browser', async () => {
    const pool = openPool({ idleCloseMs: 50 });
    const browser = await pool.run((page) => Promise.resolve(page.browser()));
    await new Promise((resolve) => browser.once('disconnected', resolve));
    expect(await pool.run(add)).toBe(2);
  });
});

describe('the pool', () => {
  it('runs no more jobs at once than it has pages, in the order they came', async () => {
    const pool = openPool();
    await Promise.all([pool.run(linger), pool.run(linger)]);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const jobs = Array.from({ length: 12 }, (_, index) =>
      pool.run(async () => {
        started.push(index);
        most = Math.max(most, (running += 1));
        await linger();
        running -= 1;
      }),
    );
    await Promise.all(jobs);
    expect(most).toBe(2);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(pool.load).toEqual({ waiting: 0, running: 0 });
  });

  it('refuses a job when too many wait, and tells when to come again', async () => {
    const pool = openPool({ pages: 1, queueLimit: 1 });
    const running = pool.run(add);
    const waiting = pool.run(add);
    await expect(pool.run(add)).rejects.toMatchObject({ code: 'not-ready', retryAfter: 5 });
    expect(await Promise.all([running, waiting])).toEqual([2, 2]);
  });

  it("does not run a job again that failed by its own fault, and keeps the job's page", async () => {
    const pool = openPool({ pages: 1 });
    const pages = new Set<Page>();
    let attempts = 0;
    const failing = pool.run((page) => {
      pages.add(page);
      attempts += 1;
      return Promise.reject(new Error('unreadable picture'));
    });
    await expect(failing).rejects.toThrow('unreadable picture');
    await pool.run((page) => Promise.resolve(pages.add(page)));
    expect([attempts, pages.size]).toEqual([1, 1]);
  });

  it('replaces a page that has served long enough', async () => {
    const pool = openPool({ pages: 1, documentsPerPage: 2 });
    const pages = new Set<Page>();
    for (let index = 0; index < 5; index += 1) await pool.run((page) => Promise.resolve(pages.add(page)));
    expect(pages.size).toBe(3);
  });

  it('finishes what runs when it closes, and refuses what waits or comes later', async () => {
    const pool = openPool({ pages: 1 });
    const running = pool.run(add);
    const waiting = pool.run(add);
    const refused = expect(waiting).rejects.toMatchObject({ code: 'not-ready' });
    await pool.close();
    expect(await running).toBe(2);
    await refused;
    await expect(pool.run(add)).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('reports a browser that cannot start, and tries again with the next job', async () => {
    let launches = 0;
    const pool = openPool({
      launch: () =>
        (launches += 1) === 1 ? Promise.reject(new Error('no browser')) : launchBrowser(browserOptions),
    });
    await expect(pool.run(add)).rejects.toThrow('no browser');
    expect(await pool.run(add)).toBe(2);
  });
});

test('a configured browser that does not exist is named, not worked around', async () => {
  const environment = { ...process.env, BROWSER_PATH: '/nowhere/chrome' };
  await expect(launchBrowser({ ...browserOptions, environment })).rejects.toThrow('/nowhere/chrome');
});
