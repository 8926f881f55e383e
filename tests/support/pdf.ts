import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface PdfPage {
  text: string;
  png: Buffer;
}

/** The pages of a PDF: their text and their picture, at `scale` × 72 dots per inch. */
export async function readPdf(bytes: Buffer, scale = 2): Promise<PdfPage[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zaoce-pdf-'));
  try {
    const file = path.join(folder, 'in.pdf');
    await writeFile(file, bytes);
    const script = path.join(__dirname, 'readPdf.mjs');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [script, file, path.join(folder, 'page'), String(scale)],
      {
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const { pages } = JSON.parse(stdout) as { pages: { text: string; image: string }[] };
    return await Promise.all(pages.map(async ({ text, image }) => ({ text, png: await readFile(image) })));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All the text of a PDF without white space: layout decides where blanks fall. */
export function plainText(pages: PdfPage[]): string {
  return pages
    .map((page) => page.text)
    .join('')
    .replace(/\s+/g, '');
}
