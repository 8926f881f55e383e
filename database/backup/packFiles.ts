import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileNamesOf } from '@zaoce/platform';
import { Client } from 'pg';
import type { Pack } from 'tar-stream';
import { FileTally } from './digests';
import type { Manifest } from './manifest';
import { isNamed, streamObjectKeys } from './objectKeys';
import { packFile } from './packEntry';

const PROGRESS_EVERY = 1000;
const SHOWN_LOSSES = 20;

/** Adds every object that the rows of the client's transaction name. */
export async function packObjects(
  archive: Pack,
  client: Client,
  options: {
    databaseUrl: string;
    folder: string;
    /** The names of the keys that objects may be sealed with, the current one first. */
    keyIds: readonly string[];
    onProgress: (count: number) => void;
  },
): Promise<Pick<Manifest, 'objects' | 'removedMeanwhile'>> {
  const tally = new FileTally();
  const missing: string[] = [];
  for await (const key of streamObjectKeys(client)) {
    const found = await packObject(archive, options.folder, fileNamesOf(key, options.keyIds));
    if (found) tally.add(found.name, found.bytes, found.digest);
    else missing.push(key);
    if (tally.count % PROGRESS_EVERY === 0) options.onProgress(tally.count);
  }
  await refuseLosses(options.databaseUrl, missing);
  return { objects: tally.close(), removedMeanwhile: missing };
}

/** Adds the file of an object under the name it has now, which says what opens it; null when it is not there. */
async function packObject(
  archive: Pack,
  folder: string,
  names: readonly string[],
): Promise<(Awaited<ReturnType<typeof packFile>> & { name: string }) | null> {
  for (const name of names) {
    try {
      return { name, ...(await packFile(archive, `objects/${name}`, path.join(folder, name))) };
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return null;
}

/** An object may be gone only when, seen from now, no row names it any more. */
async function refuseLosses(databaseUrl: string, missing: readonly string[]): Promise<void> {
  if (missing.length === 0) return;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const lost: string[] = [];
    for (const key of missing) if (await isNamed(client, key)) lost.push(key);
    if (lost.length === 0) return;
    throw new Error(
      `对象存储缺少 ${lost.length} 个文件 / the object store lacks ${lost.length} files that the database names: ` +
        lost.slice(0, SHOWN_LOSSES).join(', '),
    );
  } finally {
    await client.end();
  }
}

/** Adds the files of the media library; they are public and few. */
export async function packMedia(archive: Pack, folder: string): Promise<Manifest['media']> {
  const tally = new FileTally();
  const names = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  for (const entry of names.filter((found) => found.isFile() && !found.name.startsWith('.'))) {
    const { bytes, digest } = await packFile(archive, `media/${entry.name}`, path.join(folder, entry.name));
    tally.add(entry.name, bytes, digest);
  }
  return tally.close();
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
