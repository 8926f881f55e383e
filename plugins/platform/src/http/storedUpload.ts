import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import type { ObjectStore } from '../storage/objectStore';

/** A file that was stored, encrypted, while it arrived. */
export interface StoredUpload {
  fileName: string;
  key: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the whole file, hexadecimal. */
  digest: string;
  /** The first bytes, by which the kind of file is told. */
  head: Buffer;
}

const HEAD_BYTES = 4096;

/** Stores an upload as it arrives. A stream that ends with an error leaves nothing in the store. */
export async function storeUpload(
  store: ObjectStore,
  fileName: string,
  source: Readable,
): Promise<StoredUpload> {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let size = 0;
  const watched = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (size < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - size));
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  source.on('error', (error) => watched.destroy(error));
  const key = await store.putStream(source.pipe(watched));
  return { fileName, key, size, digest: hash.digest('hex'), head: Buffer.concat(head) };
}
