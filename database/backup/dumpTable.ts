import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Pack } from 'tar-stream';
import type { TableDescription } from './describe';
import { tableEntry, type Manifest } from './manifest';
import { packBytes } from './packEntry';

/** Rows are packed in parts of this size, so that memory does not depend on the table. */
const PART_BYTES = 4 * 1024 * 1024;
const QUICK = { level: 3 };
const compress = promisify(gzip);

/** Adds a table's rows in PostgreSQL's own text format. */
export async function dumpTable(
  archive: Pack,
  client: Client,
  { name, columns }: TableDescription,
  index: number,
): Promise<Manifest['tables'][number]> {
  const rows = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`));
  const digest = createHash('sha256');
  let part: Buffer[] = [];
  let held = 0;
  let parts = 0;
  const flush = async () => {
    if (held === 0) return;
    const bytes: Buffer = await compress(Buffer.concat(part), QUICK);
    await packBytes(archive, tableEntry(index, parts), bytes);
    parts += 1;
    part = [];
    held = 0;
  };
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    digest.update(chunk);
    part.push(chunk);
    held += chunk.length;
    if (held >= PART_BYTES) await flush();
  }
  await flush();
  return { name, rows: rows.rowCount, digest: digest.digest('hex') };
}
