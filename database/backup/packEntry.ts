import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Pack } from 'tar-stream';

/** Adds a small entry; resolves when the archive has taken it. */
export function packBytes(archive: Pack, name: string, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name }, bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** Adds a value as JSON. */
export function packJson(archive: Pack, name: string, value: unknown): Promise<void> {
  return packBytes(archive, name, Buffer.from(JSON.stringify(value)));
}

/** Adds a file of any size as it is read. @throws ENOENT when it is not there */
export async function packFile(
  archive: Pack,
  name: string,
  file: string,
): Promise<{ bytes: number; digest: Hash }> {
  const { size } = await stat(file);
  const digest = createHash('sha256');
  const counted = async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      digest.update(chunk);
      yield chunk;
    }
  };
  await pipeline(createReadStream(file), counted, archive.entry({ name, size }));
  return { bytes: size, digest };
}
