import { createRenderer } from '../browser/renderer';
import { browserOptions } from './browserOptions';
import { readPdfPages } from './readPdf';

/** One browser for the tests of a file. */
export interface TestPress {
  /** The text of each page of a printed template, white space removed. */
  pagesOf(html: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Prints templates with a real browser. */
export function openTestPress(): TestPress {
  const renderer = createRenderer(browserOptions);
  return {
    pagesOf: async (html) => readPdfPages(await renderer.renderPdf({ html })),
    close: () => renderer.close(),
  };
}

/** An employer's name as long as the register takes it: 50 characters. */
export const LONG_EMPLOYER = `新疆${'演示建设工程项目管理与造价咨询'.repeat(3)}有限公司`
  .padEnd(50, '一')
  .slice(0, 50);
