/** What the key of an object says. */
export interface ObjectKey {
  /** The object's own name, a UUID; its seal is bound to it. */
  id: string;
  /** The key of the vault that sealed it first, or, in the name of a file, last. */
  keyId: string;
  /** Whether it was stored as a stream, in frames. */
  framed: boolean;
}

const PATTERN = /^[0-9a-f]{2}\/([0-9a-f-]{36})\.([0-9a-f]{8})(\.frames)?$/;
/** The folder and the UUID, without the key that sealed it. */
const ID_LENGTH = 39;

/** Reads a key. A path is never built from something that does not look like one of ours. @throws Error when it is none */
export function parseObjectKey(key: string): ObjectKey {
  const match = PATTERN.exec(key);
  if (!match?.[1] || !match[2]) throw new Error('not a storage key');
  return { id: match[1], keyId: match[2], framed: match[3] !== undefined };
}

/** What stays of a key when the object is sealed anew: folder and UUID; null for anything else that lies there. */
export function objectIdOf(key: string): string | null {
  return PATTERN.test(key) ? key.slice(0, ID_LENGTH) : null;
}

/** The same as SQL, of a column that holds a key. */
export const OBJECT_ID_SQL = `left(key, ${ID_LENGTH})`;

/** A key with another sealing key in it. */
export function resealedKey(key: string, keyId: string): string {
  const { framed } = parseObjectKey(key);
  return `${key.slice(0, ID_LENGTH)}.${keyId}${framed ? '.frames' : ''}`;
}

/**
 * The names under which the file of an object may lie, the likeliest first: sealed with the key it was stored with, with
 * the current one, with a former one. The current comes once more at the end, for a file that was moved during the search.
 *
 * @param keyIds the current key first
 */
export function fileNamesOf(key: string, keyIds: readonly string[]): string[] {
  const { keyId } = parseObjectKey(key);
  const others = keyIds.filter((id) => id !== keyId).map((id) => resealedKey(key, id));
  return [key, ...others, ...others.slice(0, 1)];
}
