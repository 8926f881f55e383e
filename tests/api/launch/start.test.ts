import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { databaseOf, freePort, keptProcesses, launch, type Launcher } from '../../support/launcher';

let dataFolder: string;
let port: number;
let launcher: Launcher;

beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'launch-'));
  // Under root PostgreSQL runs as somebody else, who must get through.
  chmodSync(dataFolder, 0o711);
  port = await freePort();
  launcher = launch(dataFolder, port);
  await launcher.printed('is ready');
});

afterAll(async () => {
  if (launcher.process.exitCode === null && !launcher.process.signalCode) {
    launcher.process.kill('SIGTERM');
    await once(launcher.process, 'exit');
  }
  rmSync(dataFolder, { recursive: true, force: true });
});

const isReady = () =>
  fetch(`http://127.0.0.1:${port}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
const isAlive = (pid: number) => existsSync(`/proc/${pid}`);

/** Waits for something that must come to pass; the test's own patience ends it otherwise. */
async function until(come: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await come())) await sleep(100);
}

test('a second instance on the same folder is refused and told where the first one is', async () => {
  const second = launch(dataFolder, await freePort());
  const [code] = (await once(second.process, 'exit')) as [number | null];
  expect(code).toBe(1);
  expect(second.output()).toContain(`http://127.0.0.1:${port}`);
  expect(second.output()).toMatch(/已有一个实例在运行.*\n.*already running/);
  expect(second.output()).not.toMatch(/\n\s+at /);
});

test('an instance on a folder of its own is refused the port that is taken', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'launch-other-'));
  const second = launch(other, port);
  const [code] = (await once(second.process, 'exit')) as [number | null];
  expect(code).toBe(1);
  expect(second.output()).toMatch(new RegExp(`端口 ${port} 已被占用`));
  rmSync(other, { recursive: true });
});

test('the audit trail is out of the hands of the product’s role', async () => {
  const client = new Client({ connectionString: databaseOf(dataFolder) });
  await client.connect();
  const refused = (statement: string) =>
    client.query(statement).then(
      () => 'done',
      ({ code }: { code?: string }) => code,
    );
  const entries = await client.query('select from audit_events');
  expect(entries.rowCount).toBeGreaterThan(0);
  for (const statement of [
    'delete from audit_events',
    "update audit_events set action = 'x'",
    'truncate audit_events',
    'alter table audit_events disable trigger all',
    'drop table audit_events cascade',
    'drop function audit_refuse() cascade',
    'set session_replication_role = replica',
    'drop schema public cascade',
  ]) {
    expect([statement, await refused(statement)]).toEqual([statement, '42501']);
  }
  await client.end();
});

test.each(['server', 'worker', 'postgres'] as const)('a killed %s is replaced', async (role) => {
  const { [role]: victim } = keptProcesses(dataFolder);
  process.kill(victim, 'SIGKILL');
  await until(() => !isAlive(victim));
  // A database that starts again takes away the file of the one before.
  const postmaster = path.join(dataFolder, 'postgres', 'postmaster.pid');
  await until(() => existsSync(postmaster) && keptProcesses(dataFolder)[role] !== victim);
  await until(isReady);
  expect(launcher.output()).toContain(
    role === 'postgres' ? 'The database ended' : `The ${role} process ended`,
  );
});

test('a launcher killed hard takes its processes along, and the next start finds the data', async () => {
  const kept = keptProcesses(dataFolder);
  const secrets = readFileSync(path.join(dataFolder, 'secrets.json'), 'utf8');
  launcher.process.kill('SIGKILL');
  launcher = launch(dataFolder, port);
  await launcher.printed('is ready');
  expect(Object.values(kept).filter(isAlive)).toEqual([]);
  expect(await isReady()).toBe(true);
  expect(readFileSync(path.join(dataFolder, 'secrets.json'), 'utf8')).toBe(secrets);
});

test('asked to stop it ends everything in order and leaves the folder free', async () => {
  const kept = keptProcesses(dataFolder);
  launcher.process.kill('SIGTERM');
  const [code] = (await once(launcher.process, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(Object.values(kept).filter(isAlive)).toEqual([]);
  expect(existsSync(path.join(dataFolder, 'instance.lock'))).toBe(false);
  expect(existsSync(path.join(dataFolder, 'postgres', 'postmaster.pid'))).toBe(false);
});
