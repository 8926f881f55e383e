import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedDatabase } from './embedded.mjs';
import { scratchFolder } from './initialise.mjs';
import { isAlive, waitUntilGone } from './process-table.mjs';
import { chooseRunUser } from './run-user.mjs';
import { replaceDatabase } from './replace-database.mjs';
import { startThrowawayDatabase } from './throwaway.mjs';

jest.setTimeout(120_000);

// One data directory for all: what a test leaves is a stopped server, as a restart finds it.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(scratchFolder(chooseRunUser({ dataDirs: [], mayCreate: false })), 'embedded-'));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (name = '.data') =>
  startEmbeddedDatabase({ folder: join(folder, name), password: 'not-a-secret', mayCreate: false });
const postmasterOf = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test('data outlive an orderly stop, and the port stays the same', async () => {
  const first = await start();
  expect(first.made).toBe(true);
  await query(first.url, `create table note as select '演示' as text`);
  const setting = `select current_setting('fsync') as fsync, current_setting('listen_addresses') as listen,
    pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`;
  expect(await query(first.url, setting)).toEqual([{ fsync: 'on', listen: '127.0.0.1', encoding: 'UTF8' }]);
  await first.stop();
  expect(existsSync(join(first.dataDir, 'postmaster.pid'))).toBe(false);

  const second = await start();
  expect(second).toMatchObject({ made: false, cleared: false, url: first.url });
  expect(await query(second.url, 'select text from note')).toEqual([{ text: '演示' }]);
  await second.stop();
});

test('the product is no superuser; what the superuser made before there was its role became the role’s', async () => {
  const first = await start('.older');
  const roles =
    'select rolsuper, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = current_user';
  expect(await query(first.url, roles)).toEqual([
    { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
  ]);
  await query(
    first.adminUrl,
    `reassign owned by zaoce_office to zaoce; drop owned by zaoce_office; drop role zaoce_office;
     create schema queue;
     create table queue.job (id serial primary key, at bigint generated always as identity, word text);
     create type queue.spec as (word text);
     create type mood as enum ('calm');
     create sequence free;
     create view words as select word from queue.job;
     create function one() returns int language sql as 'select 1'`,
  );
  await first.stop();

  const second = await start('.older');
  // Each of these is the owner's alone.
  await query(
    second.url,
    `alter table queue.job add column note text; alter type queue.spec add attribute note text;
     alter type mood add value 'glad'; alter sequence free increment 2; drop view words;
     create or replace function one() returns int language sql as 'select 2';
     create table queue.other (id int); insert into queue.job (word) values ('演示')`,
  );
  expect(await query(second.url, 'select id, at, word, one() from queue.job')).toEqual([
    { id: 1, at: '1', word: '演示', one: 2 },
  ]);
  await second.stop();
});

test('the whole database is replaced, also what is not the product’s to drop; half replaced, it is the old one', async () => {
  const database = await start('.replaced');
  const read = (url: string) => query(url, 'select text from note');
  await query(database.url, `create table note as select 'old' as text`);
  await query(database.adminUrl, 'create table kept (id int); revoke all on kept from public');

  const fails = replaceDatabase(database.adminUrl, async (url) => {
    await query(url, 'create table note (text text)');
    throw new Error('the backup was cut');
  });
  await expect(fails).rejects.toThrow('cut');
  expect(await read(database.url)).toEqual([{ text: 'old' }]);

  await replaceDatabase(database.adminUrl, (url) => query(url, `create table note as select 'new' as text`));
  expect(await read(database.url)).toEqual([{ text: 'new' }]);
  await expect(query(database.adminUrl, 'select from kept')).rejects.toThrow('does not exist');
  expect(await query(database.url, `select datname from pg_database where datname like 'zaoce%'`)).toEqual([
    { datname: 'zaoce' },
  ]);

  const server = new URL(database.adminUrl);
  server.pathname = '/postgres';
  await query(server.toString(), 'alter database zaoce rename to zaoce_replaced');
  await database.stop();
  const next = await start('.replaced');
  expect(next.made).toBe(false);
  expect(await read(next.url)).toEqual([{ text: 'new' }]);
  await next.stop();
});

test('after a hard kill the next start recovers what was committed', async () => {
  const first = await start();
  await query(first.url, 'create table number as select 1 as n');
  const ended = new Promise((resolve) => first.onEnded(resolve));
  const postmaster = postmasterOf(first.dataDir);
  process.kill(postmaster, 'SIGKILL');
  await ended;
  expect(existsSync(join(first.dataDir, 'postmaster.pid'))).toBe(true);

  const second = await start();
  expect(second.cleared).toBe(true);
  expect(await query(second.url, 'select n from number')).toEqual([{ n: 1 }]);
  await second.stop();
});

test('a postmaster.pid with the number of some other process does not stand in the way', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(first.dataDir, 'postmaster.pid'), `${process.pid}\n${first.dataDir}\n`);
  const second = await start();
  expect(second.cleared).toBe(true);
  await second.stop();
});

test('a server that an earlier run left running is stopped first', async () => {
  const first = await start();
  const postmaster = postmasterOf(first.dataDir);
  const second = await start();
  expect(second.cleared).toBe(true);
  expect(isAlive(postmaster)).toBe(false);
  expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  await second.stop();
});

test('a password that does not fit the data is told in words, and nothing keeps running', async () => {
  const first = await start();
  await first.stop();
  const options = { folder: join(folder, '.data'), password: 'another', mayCreate: false };
  await expect(startEmbeddedDatabase(options)).rejects.toThrow(/secrets.json does not fit/);
  expect(existsSync(join(first.dataDir, 'postmaster.pid'))).toBe(false);
});

test('an interrupted first start leaves nothing that the next one takes for data', async () => {
  const partial = join(folder, 'interrupted', 'postgres.partial');
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'PG_VERSION'), '18\n');
  const database = await start('interrupted');
  expect(database.made).toBe(true);
  expect(existsSync(partial)).toBe(false);
  await database.stop();
});

test('two throw-away databases run beside each other and leave nothing', async () => {
  const both = await Promise.all([startThrowawayDatabase(), startThrowawayDatabase()]);
  const [one, two] = both;
  expect(one.url).not.toBe(two.url);
  await Promise.all(both.map(({ url }) => query(url, 'create database scratch')));
  const postmasters = both.map((database) => postmasterOf(join(database.folder, 'data')));
  await Promise.all(both.map((database) => database.stop()));
  expect(await waitUntilGone(postmasters, 1_000)).toBe(true);
  expect(both.some((database) => existsSync(database.folder))).toBe(false);
});
