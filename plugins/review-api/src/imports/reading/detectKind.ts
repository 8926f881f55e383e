import { Refusal } from '@zaoce/domain';

export type FileKind = 'csv' | 'xlsx';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const UTF16_LITTLE = Buffer.from([0xff, 0xfe]);

/**
 * The kind of a file by its first bytes; its name does not count.
 * @throws Refusal `unsupported-spreadsheet` for what is neither: an old XLS or one with a password (an OLE container), a PDF
 */
export function detectKind(head: Buffer): FileKind {
  if (head.subarray(0, ZIP.length).equals(ZIP)) return 'xlsx';
  const utf16 = head.subarray(0, 2).equals(UTF16_LITTLE);
  const binary = head.includes(0) || head.subarray(0, 5).toString('latin1') === '%PDF-';
  if (head.length === 0 || (binary && !utf16)) throw new Refusal('unsupported-spreadsheet');
  return 'csv';
}
