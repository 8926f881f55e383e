import { open, rename } from 'node:fs/promises';

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
