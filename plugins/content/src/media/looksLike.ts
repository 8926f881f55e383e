/** How files of the kinds that editors may publish begin. */
const BEGINNINGS: readonly { mime: RegExp; test: (bytes: Buffer) => boolean }[] = [
  { mime: /^image\/jpeg$/, test: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  {
    mime: /^image\/png$/,
    test: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  { mime: /^image\/gif$/, test: (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6)) },
  { mime: /^image\/webp$/, test: (bytes) => /^RIFF[^]{4}WEBP/.test(bytes.toString('latin1', 0, 12)) },
  { mime: /^application\/pdf$/, test: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-' },
  // Documents of an office suite are archives.
  {
    mime: /^application\/vnd\.openxmlformats-officedocument\./,
    test: (bytes) => bytes.toString('latin1', 0, 4) === 'PK\x03\x04',
  },
];

/**
 * Whether bytes begin as a file of their type does. Strapi looks at the content too, but believes the browser when it
 * recognises nothing, so a page of HTML could pass for a PDF.
 */
export function looksLike(mime: string, bytes: Buffer): boolean {
  return BEGINNINGS.some((beginning) => beginning.mime.test(mime) && beginning.test(bytes));
}
