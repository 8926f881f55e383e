const PAGE = '%PDF-1.7\n%%EOF\n';
let printed = 0;

function print(): Promise<Buffer> {
  printed += 1;
  // No two documents are the same bytes.
  return Promise.resolve(Buffer.from(`${PAGE}% ${printed}\n`));
}

/**
 * The documents' package with a press that needs no browser, for tests in which a document is a file with a hash; what its
 * pages look like is tested where they are made. For `jest.mock('@zaoce/document', …)`.
 */
export function quickPress(): object {
  const press = { print, printSigned: print, close: () => Promise.resolve() };
  return { ...jest.requireActual<object>('@zaoce/document'), pressOf: () => press };
}
