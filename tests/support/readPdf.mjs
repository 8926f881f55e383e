// Reads a PDF as a stranger would: `node readPdf.mjs in.pdf out-prefix [scale]` prints { pages: [{ text, image }] } and
// writes one PNG per page. A process of its own, since pdf.js is an ES module that jest cannot load unchanged.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [file, prefix, scale = '2'] = process.argv.slice(2);
const assets = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const document = await getDocument({
  data: new Uint8Array(await readFile(file)),
  cMapUrl: `${assets}/cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${assets}/standard_fonts/`,
  wasmUrl: `${assets}/wasm/`,
  useSystemFonts: false,
  verbosity: 0,
}).promise;

const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: Number(scale) });
  // The library's own canvas: another copy's paths would be strangers to it.
  const { canvas, context } = document.canvasFactory.create(
    Math.ceil(viewport.width),
    Math.ceil(viewport.height),
  );
  await page.render({ canvasContext: context, viewport, canvas }).promise;
  const image = `${prefix}-${number}.png`;
  await writeFile(image, canvas.toBuffer('image/png'));
  const content = await page.getTextContent();
  pages.push({ text: content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''), image });
}
process.stdout.write(JSON.stringify({ pages }));
process.exit(0);
