import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBackup, restoreBackup, writeBackup, type Installation } from '@zaoce/database/backup';
import { DiskStore, resealObjects, vaultFromEnvironment } from '@zaoce/platform';
import { Client } from 'pg';
import { createEmptyDatabase } from '../../support/database';
import { officeEnvironment } from '../../support/environment';
import { signedInApplicant, startDraft, uploadEvidence } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';

let office: Office;
let folder: string;
let installation: Installation;
let backup: string;
const keyOf = (name: string) => Buffer.from(process.env[name] ?? '', 'base64');
const quiet = { now: new Date(), progress: () => undefined };

beforeAll(async () => {
  office = await startOffice();
  folder = await mkdtemp(path.join(tmpdir(), 'zaoce-backup-'));
  const applicant = await signedInApplicant(office);
  await uploadEvidence(office, applicant, (await startDraft(office, applicant)).id, ['photo', 'id-card']);
  await mkdir(path.join(office.dataDirectory, 'media'), { recursive: true });
  await writeFile(path.join(office.dataDirectory, 'media', 'notice_0a1b.pdf'), 'an attachment');
  installation = {
    databaseUrl: process.env.DATABASE_URL ?? '',
    dataDirectory: office.dataDirectory,
    backupKey: Buffer.alloc(32, 'backup'),
    dataKeys: [keyOf('DATA_KEY')],
    indexKey: keyOf('INDEX_KEY'),
  };
  backup = path.join(folder, 'whole.backup');
  await writeBackup(installation, backup, quiet);
});
afterAll(async () => {
  await office.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Place extends Installation {
  client: Client;
}

/** An empty database and folder, gone after the work. */
async function inEmptyPlace(work: (place: Place) => Promise<void>): Promise<void> {
  const database = await createEmptyDatabase();
  const dataDirectory = await mkdtemp(path.join(folder, 'place-'));
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await work({ ...installation, databaseUrl: database.url, dataDirectory, client });
  } finally {
    await client.end();
    await database.drop();
  }
}

const tablesOf = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname !~ '^pg_' and schemaname <> 'information_schema' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Rows and a checksum over them for every table, and where every sequence stands. */
async function checksums(client: Client): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const name of await tablesOf(client)) {
    const { rows } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
    );
    sums[name] = rows[0]?.sum ?? '';
  }
  const { rows } = await client.query<{ name: string; value: string }>(
    `select schemaname || '.' || sequencename as name, coalesce(last_value::text, '-') as value from pg_sequences`,
  );
  for (const { name, value } of rows) sums[name] = value;
  return sums;
}

/** Not restored on purpose, or written by the restore. */
const CHANGED = ['public.account_sessions', 'public.account_tickets', 'public.zaoce_operations'];

const withoutChanged = (sums: Record<string, string>) =>
  Object.fromEntries(Object.entries(sums).filter(([name]) => !CHANGED.includes(name)));

test('database and files come back as they were, and the office starts on them', async () => {
  await inEmptyPlace(async (place) => {
    const { manifest } = await restoreBackup(place, backup, { ...quiet, replace: false });
    const source = new Client({ connectionString: installation.databaseUrl });
    await source.connect();
    const [before, after] = [await checksums(source), await checksums(place.client)];
    const { rows: scans } = await source.query<{ storage_key: string }>(
      'select storage_key from scans order by id',
    );
    await source.end();
    expect(Object.keys(after).length).toBeGreaterThan(60);
    expect(withoutChanged(after)).toEqual(withoutChanged(before));
    expect(after['public.account_sessions']).toMatch(/^0 /);

    expect(manifest.objects.count).toBe(4);
    const store = new DiskStore(path.join(place.dataDirectory, 'objects'), vaultFromEnvironment());
    const was = new DiskStore(path.join(office.dataDirectory, 'objects'), vaultFromEnvironment());
    expect(scans).toHaveLength(2);
    for (const { storage_key: key } of scans) expect(await store.get(key)).toEqual(await was.get(key));
    const media = path.join(place.dataDirectory, 'media', 'notice_0a1b.pdf');
    expect(await readFile(media, 'utf8')).toBe('an attachment');

    // The database keeps what it kept before.
    await expect(place.client.query('delete from audit_events')).rejects.toThrow('append-only');
    await expect(place.client.query(`update filings set state = 'nowhere'`)).rejects.toThrow(
      'filings_state_ck',
    );
    expect(await bootOn(place)).toBe(0);
  });
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['a flipped bit', (bytes) => bytes.fill((bytes[70_000] ?? 0) ^ 1, 70_000, 70_001)],
  ['a cut end', (bytes) => bytes.subarray(0, -1)],
  [
    'a missing last frame',
    (bytes) => bytes.subarray(0, 31 + Math.floor((bytes.length - 31) / 65_564) * 65_564),
  ],
  ['two frames that changed places', (bytes) => swapFrames(bytes)],
  ['something else altogether', () => Buffer.from('PK')],
])('%s is found before anything is changed', async (_, damage) => {
  const bad = path.join(folder, 'bad.backup');
  await writeFile(bad, damage(await readFile(backup)));
  await inEmptyPlace(async (place) => {
    await expect(restoreBackup(place, bad, { ...quiet, replace: true })).rejects.toThrow(/backup/);
    expect(await tablesOf(place.client)).toEqual([]);
  });
});

test('another key opens nothing', async () => {
  await expect(readBackup(backup, Buffer.alloc(32, 'other'))).rejects.toThrow('BACKUP_KEY is another');
});

test('keys that cannot open the data are named', async () => {
  await inEmptyPlace(async (place) => {
    const restore = (keys: Partial<Installation>) =>
      restoreBackup({ ...place, ...keys }, backup, { ...quiet, replace: false });
    await expect(restore({ dataKeys: [Buffer.alloc(32, 'x')] })).rejects.toThrow('DATA_KEY_OLD');
    await expect(restore({ indexKey: Buffer.alloc(32, 'x') })).rejects.toThrow('INDEX_KEY');
    expect(await tablesOf(place.client)).toEqual([]);
    // The key of the backup may be a former one.
    await restore({ dataKeys: [Buffer.alloc(32, 'x'), ...installation.dataKeys] });
  });
});

test('a database that is not empty is left alone unless one says otherwise', async () => {
  await inEmptyPlace(async (place) => {
    await place.client.query('create table kept (id integer); insert into kept values (7)');
    await expect(restoreBackup(place, backup, { ...quiet, replace: false })).rejects.toThrow('not empty');
    expect((await place.client.query('select id from kept')).rows).toEqual([{ id: 7 }]);
    await restoreBackup(place, backup, { ...quiet, replace: true });
    expect(await tablesOf(place.client)).not.toContain('public.kept');
    // And once more over what was restored.
    await restoreBackup(place, backup, { ...quiet, replace: true });
  });
});

test('a database that holds what its role may not drop is left alone, and the reason is said', async () => {
  await inEmptyPlace(async (place) => {
    const role = `zaoce_restorer_${process.pid}`;
    await place.client.query(
      `create table kept (id integer); create role ${role} login password 'basalt-lantern'`,
    );
    const url = new URL(place.databaseUrl);
    url.username = role;
    url.password = 'basalt-lantern';
    const restored = restoreBackup({ ...place, databaseUrl: url.toString() }, backup, {
      ...quiet,
      replace: true,
    });
    await expect(restored).rejects.toThrow('into a new, empty database');
    expect(await tablesOf(place.client)).toEqual(['public.kept']);
    await place.client.query(`drop role ${role}`);
  });
});

test('a restore that fails half-way leaves the database empty, and the next one succeeds', async () => {
  await inEmptyPlace(async (place) => {
    await writeFile(path.join(place.dataDirectory, 'objects'), 'in the way');
    await expect(restoreBackup(place, backup, { ...quiet, replace: false })).rejects.toThrow();
    expect(await tablesOf(place.client)).toEqual([]);
    await rm(path.join(place.dataDirectory, 'objects'));
    await restoreBackup(place, backup, { ...quiet, replace: false });
  });
});

test('objects that were sealed anew come back with the key that opens them', async () => {
  const fresh = Buffer.alloc(32, 'fresh');
  const rotated = vaultFromEnvironment({
    DATA_KEY: fresh.toString('base64'),
    DATA_KEY_OLD: process.env.DATA_KEY ?? '',
    INDEX_KEY: process.env.INDEX_KEY ?? '',
  });
  const dataDirectory = await mkdtemp(path.join(folder, 'rotated-'));
  const objects = path.join(dataDirectory, 'objects');
  await cp(path.join(office.dataDirectory, 'objects'), objects, { recursive: true });
  expect((await resealObjects(objects, rotated, () => undefined)).resealed).toBe(4);
  const keys = { dataKeys: [fresh, ...installation.dataKeys] };
  const target = path.join(folder, 'rotated.backup');
  await writeBackup({ ...installation, ...keys, dataDirectory }, target, quiet);
  await inEmptyPlace(async (place) => {
    await restoreBackup({ ...place, ...keys }, target, { ...quiet, replace: false });
    const store = new DiskStore(path.join(place.dataDirectory, 'objects'), rotated);
    const was = new DiskStore(path.join(office.dataDirectory, 'objects'), vaultFromEnvironment());
    const { rows } = await place.client.query<{ storage_key: string }>('select storage_key from scans');
    expect(rows).toHaveLength(2);
    for (const { storage_key: key } of rows) expect(await store.get(key)).toEqual(await was.get(key));
  });
});

test('an object that a row names and nobody has is a loss, and no backup hides it', async () => {
  const [scan] = await office.strapi.db.connection('scans').select<{ id: number; storage_key: string }[]>();
  if (!scan) throw new Error('no scan');
  const file = path.join(office.dataDirectory, 'objects', scan.storage_key);
  const bytes = await readFile(file);
  const target = path.join(folder, 'lossy.backup');
  await rm(file);
  await expect(writeBackup(installation, target, quiet)).rejects.toThrow(scan.storage_key);
  await expect(readFile(target)).rejects.toThrow('ENOENT');
  await expect(readFile(`${target}.partial`)).rejects.toThrow('ENOENT');

  // Removed by its owner while the backup ran, it is none: seen from now, no row names it.
  let removed: Promise<unknown> | undefined;
  const progress = () => {
    removed ??= office.strapi.db.connection('scans').where({ id: scan.id }).delete().then();
  };
  const manifest = await writeBackup(installation, target, { ...quiet, progress });
  await removed;
  expect(manifest.removedMeanwhile).toEqual([scan.storage_key]);
  await writeFile(file, bytes);
  await truncate(target, 10);
});

function swapFrames(bytes: Buffer): Buffer {
  const [start, size] = [31, 65_564];
  const [first, second] = [
    bytes.subarray(start, start + size),
    bytes.subarray(start + size, start + 2 * size),
  ];
  return Buffer.concat([bytes.subarray(0, start), second, first, bytes.subarray(start + 2 * size)]);
}

/** Starts the office's own code once on what was restored; its exit code. */
async function bootOn({ databaseUrl, dataDirectory }: Installation): Promise<number | null> {
  const child = spawn(process.execPath, [path.join(__dirname, '..', '..', 'support', 'bootOnce.mjs')], {
    env: { ...process.env, ...officeEnvironment(databaseUrl, dataDirectory) },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
