import { coverCharacters } from '../fonts/coverage';
import { SystemFonts } from '../fonts/systemFonts';
import { type LaunchOptions, launchBrowser } from './launchBrowser';
import { PagePool, type PagePoolOptions } from './pagePool';
import { showDocument } from './showDocument';
import { openWarmPage } from './warmPage';

export interface RendererOptions
  extends LaunchOptions, Partial<Omit<PagePoolOptions, 'launch' | 'openPage'>> {
  /** Called whenever a browser is started: once is normal, again and again it crashes. */
  onBrowserStart?: () => void;
}

export interface Renderer {
  /**
   * Prints a whole HTML document as A4 PDF with selectable text, embedded fonts and tags.
   * @throws Refusal `missing-glyph` when no font draws some character, `not-ready` when too much is waiting
   */
  renderPdf(document: { html: string }): Promise<Buffer>;
  /** Documents waiting and in work. */
  load(): { waiting: number; running: number };
  close(): Promise<void>;
}

const DEFAULTS = {
  pages: 2,
  queueLimit: 200,
  jobTimeoutMs: 30_000,
  documentsPerPage: 500,
  idleCloseMs: 10 * 60_000,
};

/** A rendering engine of its own browser. The browser starts with the first document. */
export function createRenderer(options: RendererOptions): Renderer {
  const pool = new PagePool({
    ...DEFAULTS,
    ...options,
    launch: () => {
      options.onBrowserStart?.();
      return launchBrowser(options);
    },
    openPage: openWarmPage,
  });
  const systemFonts = new SystemFonts(options.fontDirectories);
  return {
    async renderPdf({ html }) {
      const rareFonts = await coverCharacters(html, systemFonts);
      return pool.run(async (page) => {
        await showDocument(page, html, rareFonts);
        return Buffer.from(
          await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, timeout: 0 }),
        );
      });
    },
    load: () => pool.load,
    close: () => pool.close(),
  };
}
