import path from 'node:path';
import { resealObjects, type ResealedObjects, type Vault } from '@zaoce/platform';
import { Client } from 'pg';
import { resealColumn } from './resealColumn';
import { SEALED_COLUMNS } from './sealedColumns';

/** Says how far it is: a table or the files, and how many were done. */
export type RotationProgress = (what: string, done: number) => void;

/** What came of a rotation. */
export interface Rotation {
  rows: { table: string; resealed: number; unreadable: number }[];
  objects: ResealedObjects;
}

/**
 * Seals everything anew that is still sealed with a former key: texts in the database, scans, documents. The office may
 * work meanwhile, if its processes already run with the new key and the former ones. It can be ended at any moment and
 * begun again. When nothing was unreadable, the former keys open nothing any more and can go.
 *
 * @param dataDirectory `DATA_DIR`
 */
export async function rotateKeys(
  { databaseUrl, dataDirectory, vault }: { databaseUrl: string; dataDirectory: string; vault: Vault },
  onProgress: RotationProgress,
): Promise<Rotation> {
  const reader = new Client({ connectionString: databaseUrl });
  const writer = new Client({ connectionString: databaseUrl });
  try {
    await reader.connect();
    await writer.connect();
    const rows: Rotation['rows'] = [];
    for (const column of SEALED_COLUMNS) {
      const done = await resealColumn({ reader, writer }, vault, column, (count) =>
        onProgress(column.table, count),
      );
      rows.push({ table: column.table, ...done });
    }
    const objects = await resealObjects(path.join(dataDirectory, 'objects'), vault, (looked) =>
      onProgress('objects', looked),
    );
    return { rows, objects };
  } finally {
    await Promise.all([reader.end(), writer.end()]);
  }
}
