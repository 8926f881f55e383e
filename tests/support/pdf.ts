import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  text: string;
  /** The page as PNG, at `scale` × 72 dots per inch. */
  picture(scale?: number): Promise<Buffer>;
}

/** What the library's canvases are under Node. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: { toBuffer(type: 'image/png'): Buffer } };
}

const assets = path.dirname(createRequire(__filename).resolve('pdfjs-dist/package.json'));

/** The pages of a PDF, read as a stranger would. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${assets}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}/standard_fonts/`,
    wasmUrl: `${assets}/wasm/`,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
  // The library's own canvas: another copy's paths would be strangers to it.
  const canvases = document.canvasFactory as CanvasFactory;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    const picture = async (scale = 2) => {
      const viewport = page.getViewport({ scale });
      const { canvas } = canvases.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      return canvas.toBuffer('image/png');
    };
    pages.push({ text: lines.join(''), picture });
  }
  return pages;
}

/** All the text of a PDF without white space: layout decides where blanks fall. */
export function plainText(pages: PdfPage[]): string {
  return pages
    .map((page) => page.text)
    .join('')
    .replace(/\s+/g, '');
}
