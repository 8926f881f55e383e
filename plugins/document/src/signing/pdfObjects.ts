/** What is needed of a PDF to append to it. */
export interface PdfOutline {
  /** Offset of each object by its number. */
  offsets: ReadonlyMap<number, number>;
  /** Offset of the newest cross-reference table. */
  crossReference: number;
  size: number;
  root: number;
  /** `/Info n 0 R` and `/ID […]` of the trailer, to be repeated. */
  carried: string;
}

/**
 * Reads the cross-reference tables and trailer of a PDF.
 * Only the classic tables (PDF 1.4) are understood: that is what our own browser writes.
 * @throws when the file is not such a PDF
 */
export function readOutline(pdf: Buffer): PdfOutline {
  const text = pdf.toString('latin1');
  const crossReference = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const offsets = new Map<number, number>();
  let newest: string | undefined;
  let position = Number.isFinite(crossReference) ? crossReference : -1;
  while (position >= 0) {
    const section = /^xref\s+([\s\S]*?)trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(text.slice(position));
    if (!section?.[1] || !section[2]) throw new Error('The PDF has no classic cross-reference table');
    readEntries(section[1], offsets);
    newest ??= section[2];
    position = Number(/\/Prev\s+(\d+)/.exec(section[2])?.[1] ?? -1);
  }
  const size = Number(/\/Size\s+(\d+)/.exec(newest ?? '')?.[1]);
  const root = Number(/\/Root\s+(\d+)\s+0\s+R/.exec(newest ?? '')?.[1]);
  if (!newest || !size || !root) throw new Error('The PDF has no readable trailer');
  const carried = [/\/Info\s+\d+\s+0\s+R/, /\/ID\s*\[[^\]]*\]/]
    .map((entry) => entry.exec(newest)?.[0] ?? '')
    .join(' ');
  return { offsets, crossReference, size, root, carried: carried.trim() };
}

/** Newer tables are read first, so an entry already there wins. */
function readEntries(table: string, offsets: Map<number, number>): void {
  let next = 0;
  for (const line of table.split(/\r?\n|\r/)) {
    const header = /^(\d+) (\d+)\s*$/.exec(line);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (header) next = Number(header[1]);
    if (!entry) continue;
    if (entry[2] === 'n' && !offsets.has(next)) offsets.set(next, Number(entry[1]));
    next += 1;
  }
}

/** The dictionary of an object, `<<…>>` included. @throws when there is no such object, or it is no dictionary */
export function readDictionary(pdf: Buffer, outline: PdfOutline, number: number): string {
  const offset = outline.offsets.get(number);
  if (offset === undefined) throw new Error(`The PDF has no object ${number}`);
  const end = pdf.indexOf('endobj', offset);
  const body = /^\d+ 0 obj\s*(<<[\s\S]*>>)\s*$/.exec(pdf.toString('latin1', offset, end));
  if (!body?.[1]) throw new Error(`Object ${number} of the PDF is not a dictionary`);
  return body[1];
}

/** Object number of the first page. */
export function findFirstPage(pdf: Buffer, outline: PdfOutline): number {
  let number = Number(/\/Pages\s+(\d+)\s+0\s+R/.exec(readDictionary(pdf, outline, outline.root))?.[1]);
  for (;;) {
    const dictionary = readDictionary(pdf, outline, number);
    const kid = /\/Kids\s*\[\s*(\d+)\s+0\s+R/.exec(dictionary)?.[1];
    if (kid === undefined) return number;
    number = Number(kid);
  }
}

/** A text as PDF hex string in UTF-16 with byte order mark: any character, nothing to escape. */
export function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** A moment as PDF date in UTC. */
export function pdfDate(moment: Date): string {
  return `(D:${moment.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
}
