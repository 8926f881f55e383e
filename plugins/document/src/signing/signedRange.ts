/** The part of a PDF its last signature speaks of. */
export interface SignedRange {
  content: Buffer;
  cms: Buffer;
  coversWholeFile: boolean;
  signedAt: Date | null;
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/**
 * Finds the last signature of a PDF and the bytes it covers.
 * @returns `undefined` without a signature, or with one whose range leaves out more than the signature itself:
 * whatever stood in such a gap would be unsigned and yet shown as signed
 */
export function findSignedRange(pdf: Buffer): SignedRange | undefined {
  const text = pdf.toString('latin1');
  const range = [...text.matchAll(BYTE_RANGE)].at(-1);
  if (!range) return undefined;
  const [start = 0, before = 0, resume = 0, after = 0] = range.slice(1).map(Number);
  const gap = text.slice(before, resume);
  if (start !== 0 || resume <= before || resume + after > pdf.length || !/^<[0-9a-f]*>$/i.test(gap))
    return undefined;
  return {
    content: Buffer.concat([pdf.subarray(0, before), pdf.subarray(resume, resume + after)]),
    cms: trimPadding(Buffer.from(gap.slice(1, -1), 'hex')),
    coversWholeFile: resume + after === pdf.length,
    signedAt: readSigningTime(text, range.index, before, resume),
  };
}

/** The room for the signature is larger than the signature; the DER length says where it ends. */
function trimPadding(bytes: Buffer): Buffer {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return bytes.subarray(0, 2 + first);
  const count = first & 0x7f;
  if (count === 0 || count > 4 || bytes.length < 2 + count) return bytes;
  return bytes.subarray(0, 2 + count + bytes.readUIntBE(2, count));
}

function readSigningTime(text: string, rangeAt: number, before: number, resume: number): Date | null {
  const opening = text.lastIndexOf(' obj', rangeAt);
  const dictionary = text.slice(opening, before) + text.slice(resume, text.indexOf('endobj', resume));
  const moment = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)'?)?/.exec(
    dictionary,
  );
  if (!moment) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = moment.slice(1, 7).map(Number);
  const offset = (Number(moment[8] ?? 0) * 60 + Number(moment[9] ?? 0)) * (moment[7] === '-' ? -1 : 1);
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second));
}
