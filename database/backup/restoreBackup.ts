import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeStreamDurably } from '@zaoce/platform';
import { Client } from 'pg';
import { describeDatabase } from './describe';
import { clearDatabase, isEmptyDatabase } from './emptyDatabase';
import type { Manifest, Opening } from './manifest';
import { readBackup } from './readBackup';
import { RowLoader } from './rowLoader';
import { fingerprintOf } from './sealedArchive';
import type { Installation, Progress } from './writeBackup';

/** The backup is good, but not for this place. The message says why, in both languages. */
export class RestoreRefused extends Error {}

/**
 * Puts a backup back: verifies all of it first, then loads everything in one transaction that is committed only when the
 * rows are all there, the files are written and the database describes itself as the one that was backed up. An end at
 * any moment before leaves the database as it was; files already written are the same when it is tried again.
 *
 * Nobody stays signed in: a session that was ended after the backup must not come back to life.
 */
export async function restoreBackup(
  installation: Installation,
  file: string,
  { replace, now, progress }: { replace: boolean; now: Date; progress: Progress },
): Promise<{ opening: Opening; manifest: Manifest }> {
  progress('verify', file);
  const { opening, manifest } = await readBackup(file, installation.backupKey);
  refuseWrongKeys(installation, opening);
  const client = new Client({ connectionString: installation.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    if (!(await isEmptyDatabase(client))) {
      if (!replace) throw new RestoreRefused('目标数据库不是空的 / the target database is not empty');
      await clearDatabase(client).catch(refuseForeign);
    }
    await load(client, installation, file, { opening, manifest, progress });
    await forgetSessions(client);
    await noteRestore(client, opening, now);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { opening, manifest };
}

/** A trail that was taken out of the application's hands cannot be dropped by it either. */
function refuseForeign(error: unknown): never {
  if ((error as { code?: string }).code !== '42501') throw error;
  throw new RestoreRefused(
    '目标数据库中有应用角色无权删除的对象（如已独立的审计表），请恢复到新建的空库 / the target database holds what its role ' +
      'may not drop, such as a secured audit trail; restore into a new, empty database',
  );
}

function refuseWrongKeys({ dataKeys, indexKey }: Installation, opening: Opening): void {
  const have = dataKeys.map(fingerprintOf);
  const lacking = opening.dataKeys.filter((id) => !have.includes(id));
  if (lacking.length > 0) {
    throw new RestoreRefused(
      `备份中的数据由密钥 ${lacking.join(', ')} 加密，请把它放入 DATA_KEY 或 DATA_KEY_OLD / the data were sealed with key ` +
        `${lacking.join(', ')}; put it into DATA_KEY or DATA_KEY_OLD`,
    );
  }
  if (fingerprintOf(indexKey) !== opening.indexKey) {
    throw new RestoreRefused('INDEX_KEY 与备份时不同 / INDEX_KEY is not that of the backup');
  }
}

async function load(
  client: Client,
  { backupKey, dataDirectory }: Installation,
  file: string,
  { opening, manifest, progress }: { opening: Opening; manifest: Manifest; progress: Progress },
): Promise<void> {
  await client.query(`set local check_function_bodies = off`);
  await client.query(`select set_config('search_path', '', true)`);
  for (const statement of opening.beforeData) await client.query(statement);
  const loader = new RowLoader(client, opening.tables, (name) => progress('table', name));
  let files = 0;
  const store = (folder: string) => async (name: string, content: AsyncIterable<Buffer>) => {
    const target = path.join(dataDirectory, folder, name);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await writeStreamDurably(target, content);
    files += 1;
    if (files % 1000 === 0) progress('objects', String(files));
  };
  await readBackup(file, backupKey, {
    rows: (table, bytes) => loader.load(table, bytes),
    object: store('objects'),
    media: store('media'),
  });
  await loader.close();
  refuseLostRows(manifest, loader.counted);
  // Functions in indexes and checks look up their tables by the usual path.
  await client.query(`select set_config('search_path', 'public', true)`);
  for (const statement of opening.afterData) await client.query(statement);
  for (const statement of manifest.sequences) await client.query(statement);
  await refuseDifference(client, opening);
}

function refuseLostRows({ tables }: Manifest, counted: ReadonlyMap<number, number>): void {
  for (const [index, { name, rows }] of tables.entries()) {
    const found = counted.get(index) ?? 0;
    if (found !== rows) throw new Error(`table ${name} has ${found} rows instead of ${rows}`);
  }
}

/** Other versions of PostgreSQL write the same thing in other words; only with the same one can it be compared. */
async function refuseDifference(client: Client, opening: Opening): Promise<void> {
  const found = await describeDatabase(client);
  await client.query(`select set_config('search_path', 'public', false)`);
  if (found.major !== opening.major) return;
  const there = new Set([...found.beforeData, ...found.afterData].map(essenceOf));
  const differing = [...opening.beforeData, ...opening.afterData].filter(
    (line) => !there.has(essenceOf(line)),
  );
  if (differing.length > 0)
    throw new Error(`the restored database differs: ${differing.join('\n').slice(0, 2000)}`);
}

/** PostgreSQL writes `(array[…])::text[]` anew as `array[(…)::text, …]`: casts between texts and brackets tell nothing. */
function essenceOf(statement: string): string {
  return statement.replace(/::(character varying|text)(\[\])?/g, '').replace(/[()\s]/g, '');
}

async function forgetSessions(client: Client): Promise<void> {
  await client.query('delete from public.account_sessions');
  await client.query('delete from public.account_tickets');
}

async function noteRestore(client: Client, { createdAt }: Opening, now: Date): Promise<void> {
  await client.query(
    `insert into public.zaoce_operations (name, last_run_at, last_success_at, details) values ('restore', $1, $1, $2)
     on conflict (name) do update set last_run_at = $1, last_success_at = $1, details = $2`,
    [now, JSON.stringify({ backupOf: createdAt })],
  );
}
