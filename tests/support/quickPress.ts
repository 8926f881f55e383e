import { usePress } from '@zaoce/document';
import type { Office } from './office';

const PAGE = '%PDF-1.7\n%%EOF\n';
let printed = 0;

function print(): Promise<Buffer> {
  printed += 1;
  // No two documents are the same bytes.
  return Promise.resolve(Buffer.from(`${PAGE}% ${printed}\n`));
}

/**
 * Gives the office a press that needs no browser, for tests in which a document is a file with a hash; what its pages look
 * like is tested where they are made.
 */
export function useQuickPress({ strapi }: Office): void {
  usePress(strapi, { print, printSigned: print, close: () => Promise.resolve() });
}
