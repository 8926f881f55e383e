import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { databaseUrl, maintenanceUrl, officeEnvironment } from './environment';

const TEMPLATE = 'zaoce_template';
const LOCK = 7_206_002;

/** A fresh database with Strapi's tables and the office's own data, copied from a template made once per run. */
export async function createDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `zaoce_${randomBytes(6).toString('hex')}`;
  await withClient(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (!rowCount) await buildTemplate(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  return {
    url: databaseUrl(name),
    drop: () =>
      withClient(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** A database with nothing in it. */
export async function createEmptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `zaoce_${randomBytes(6).toString('hex')}`;
  await withClient((client) => client.query(`create database ${name}`));
  return {
    url: databaseUrl(name),
    drop: async () => {
      await withClient((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Boots the office once on an empty database; it is renamed to the template only when that went well. */
async function buildTemplate(client: Client): Promise<void> {
  const name = `${TEMPLATE}_making`;
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  const data = await mkdtemp(path.join(tmpdir(), 'zaoce-template-'));
  try {
    await bootOnce({ ...process.env, ...officeEnvironment(databaseUrl(name), data) });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
  await client.query(`alter database ${name} rename to ${TEMPLATE}`);
}

function bootOnce(env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(__dirname, 'bootOnce.mjs')], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the office did not boot:\n${output}`)),
    );
  });
}

async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: maintenanceUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
