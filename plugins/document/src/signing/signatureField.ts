import { DEFAULT_BYTE_RANGE_PLACEHOLDER, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { findFirstPage, hexText, pdfDate, type PdfOutline, readDictionary, readOutline } from './pdfObjects';

/** What the signature panel of a PDF reader shows. */
export interface SignatureDetails {
  /** Who signs. */
  name: string;
  reason: string;
  location: string;
}

interface AppendedObject {
  number: number;
  body: string;
}

/** Print the (empty) widget with the page, and let nobody move it. */
const WIDGET_FLAGS = 4 + 128;
/** Signatures exist; later changes must be appended. */
const FORM_FLAGS = 3;

/**
 * Appends an invisible signature field with room for the signature, as an incremental update: the bytes before stay as
 * they were. Written here because the placeholder module of signpdf garbles Chinese reasons and names.
 * @param room bytes kept free for the CMS
 */
export function appendSignatureField(
  pdf: Buffer,
  details: SignatureDetails,
  signedAt: Date,
  room: number,
): Buffer {
  const outline = readOutline(pdf);
  const page = findFirstPage(pdf, outline);
  const signature = outline.size;
  const widget = outline.size + 1;
  return appendObjects(pdf, outline, [
    { number: signature, body: signatureDictionary(details, signedAt, room) },
    {
      number: widget,
      body:
        `<</Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F ${WIDGET_FLAGS} ` +
        `/T (Signature) /P ${page} 0 R /V ${signature} 0 R>>`,
    },
    { number: page, body: withEntry(readDictionary(pdf, outline, page), '/Annots', `[${widget} 0 R]`) },
    {
      number: outline.root,
      body: withEntry(
        readDictionary(pdf, outline, outline.root),
        '/AcroForm',
        `<</Fields [${widget} 0 R] /SigFlags ${FORM_FLAGS}>>`,
      ),
    },
  ]);
}

function signatureDictionary(details: SignatureDetails, signedAt: Date, room: number): string {
  const unknown = `/${DEFAULT_BYTE_RANGE_PLACEHOLDER}`;
  return (
    `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /${SUBFILTER_ETSI_CADES_DETACHED}\n` +
    `/ByteRange [0 ${unknown} ${unknown} ${unknown}]\n/Contents <${'0'.repeat(room * 2)}>\n` +
    `/Name ${hexText(details.name)} /Reason ${hexText(details.reason)} /Location ${hexText(details.location)}\n` +
    `/M ${pdfDate(signedAt)}>>`
  );
}

function withEntry(dictionary: string, key: string, value: string): string {
  if (dictionary.includes(`${key} `)) throw new Error(`The PDF already has ${key}; it cannot be signed here`);
  return `${dictionary.slice(0, -2)}\n${key} ${value}>>`;
}

function appendObjects(pdf: Buffer, outline: PdfOutline, objects: AppendedObject[]): Buffer {
  const chunks: Buffer[] = [pdf, Buffer.from('\n')];
  let position = pdf.length + 1;
  const entries: string[] = [];
  for (const { number, body } of objects) {
    const bytes = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1');
    entries.push(`${number} 1\n${String(position).padStart(10, '0')} 00000 n \n`);
    chunks.push(bytes);
    position += bytes.length;
  }
  const size = Math.max(outline.size, ...objects.map(({ number }) => number + 1));
  const trailer = `<</Size ${size} /Root ${outline.root} 0 R /Prev ${outline.crossReference} ${outline.carried}>>`;
  chunks.push(
    Buffer.from(`xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${position}\n%%EOF\n`, 'latin1'),
  );
  return Buffer.concat(chunks);
}
