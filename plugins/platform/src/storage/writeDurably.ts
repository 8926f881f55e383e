import { open, rename, rm } from 'node:fs/promises';

/** Written beside, flushed, then renamed: a crash leaves either the whole file or none. */
export async function writeDurably(target: string, bytes: Buffer): Promise<void> {
  const partial = `${target}.partial`;
  const file = await open(partial, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, target);
}

/** The same for a stream; when it fails, nothing is left. */
export async function writeStreamDurably(target: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const partial = `${target}.partial`;
  const file = await open(partial, 'w', 0o600);
  try {
    for await (const chunk of source) await file.writeFile(chunk);
    await file.sync();
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(partial, target);
}
