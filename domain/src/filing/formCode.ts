/*
 * The text of the QR code on a printed application form: `ZC1|<filing number>|<first 16 hex digits of the content hash>`.
 * It lets the server tell from the stamped scan which filing and which content the stamp was put under (domain.md 2.5).
 */

const PREFIX = 'ZC1';
const HASH_DIGITS = 16;

export interface FormCode {
  filingNumber: string;
  /** The first 16 hex digits of the content hash. */
  hash: string;
}

/** The part of a content hash (SHA-256, hex) that forms carry and that is compared. */
export function shortContentHash(contentHash: string): string {
  return contentHash.slice(0, HASH_DIGITS);
}

/** The text of the code for a filing and the content it is printed with. */
export function buildFormCode(filingNumber: string, contentHash: string): string {
  return `${PREFIX}|${filingNumber}|${shortContentHash(contentHash)}`;
}

/** Reads the text of a code; null when it is not one of ours. */
export function parseFormCode(text: string): FormCode | null {
  const match = /^ZC1\|([A-Za-z0-9-]{4,40})\|([0-9a-f]{16})$/.exec(text.trim());
  return match?.[1] && match[2] ? { filingNumber: match[1], hash: match[2] } : null;
}
