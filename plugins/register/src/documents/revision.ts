import { createHash } from 'node:crypto';

/** Raised when the template changes what a document says, so that the next print is a new document. */
const TEMPLATE_VERSION = 1;

/** Names what a document says: equal content, equal revision (16 hexadecimal digits). */
export function revisionOf(content: object): string {
  return createHash('sha256')
    .update(JSON.stringify([TEMPLATE_VERSION, content]))
    .digest('hex')
    .slice(0, 16);
}
