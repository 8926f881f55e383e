import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeStreamDurably } from '@zaoce/platform';
import { Client } from 'pg';
import { pack, type Pack } from 'tar-stream';
import { describeDatabase, describeSequences } from './describe';
import { dumpTable } from './dumpTable';
import { packJson } from './packEntry';
import { packMedia, packObjects } from './packFiles';
import { MANIFEST, OPENING, type Manifest, type Opening } from './manifest';
import { fingerprintOf, sealArchive } from './sealedArchive';

/** Where things are and what they are sealed with. */
export interface Installation {
  databaseUrl: string;
  dataDirectory: string;
  backupKey: Buffer;
  /** DATA_KEY first, then those of DATA_KEY_OLD. */
  dataKeys: Buffer[];
  indexKey: Buffer;
}

/** Says what is being done: a step and how far it is. */
export type Progress = (step: 'table' | 'objects' | 'media' | 'verify', detail: string) => void;

/**
 * Writes one file with the database as it is at one moment, every object its rows name and the files of the media
 * library. Nothing has to stop meanwhile. The file appears under its name only when it is whole.
 *
 * @throws when an object that a row still names is missing: then something was lost already, and no backup hides it
 */
export async function writeBackup(
  { databaseUrl, dataDirectory, backupKey, dataKeys, indexKey }: Installation,
  target: string,
  { now, progress }: { now: Date; progress: Progress },
): Promise<Manifest> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await client.query('begin isolation level repeatable read read only');
    const description = await describeDatabase(client);
    const opening: Opening = {
      format: 1,
      createdAt: now.toISOString(),
      dataKeys: dataKeys.map(fingerprintOf),
      indexKey: fingerprintOf(indexKey),
      ...description,
    };
    const archive = pack();
    const [manifest] = await Promise.all([
      fill(archive, client, opening, { databaseUrl, dataDirectory, progress }).catch((error: Error) => {
        archive.destroy(error);
        throw error;
      }),
      writeStreamDurably(target, sealArchive(archive as unknown as AsyncIterable<Uint8Array>, backupKey)),
    ]);
    return manifest;
  } finally {
    await client.end();
  }
}

async function fill(
  archive: Pack,
  client: Client,
  opening: Opening,
  {
    databaseUrl,
    dataDirectory,
    progress,
  }: { databaseUrl: string; dataDirectory: string; progress: Progress },
): Promise<Manifest> {
  await packJson(archive, OPENING, opening);
  // Nobody may change a table's shape until its rows are read.
  for (const { name } of opening.tables) await client.query(`lock table ${name} in access share mode`);
  const tables: Manifest['tables'] = [];
  for (const [index, table] of opening.tables.entries()) {
    progress('table', `${table.name} (${index + 1}/${opening.tables.length})`);
    tables.push(await dumpTable(archive, client, table, index));
  }
  const sequences = await describeSequences(client);
  const { objects, removedMeanwhile } = await packObjects(archive, client, {
    databaseUrl,
    folder: path.join(dataDirectory, 'objects'),
    keyIds: opening.dataKeys,
    onProgress: (count) => progress('objects', String(count)),
  });
  const media = await packMedia(archive, path.join(dataDirectory, 'media'));
  progress('media', String(media.count));
  const manifest: Manifest = { tables, sequences, objects, media, removedMeanwhile };
  await packJson(archive, MANIFEST, manifest);
  archive.finalize();
  return manifest;
}
