import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { appUrl } from '../../database/runner/app-role.mjs';

/** The launcher of `npm start` under test. */
export interface Launcher {
  process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Waits until it has printed something; fails with all it has printed when it ends before that. */
  printed(text: string): Promise<void>;
}

/** Starts the launcher on a data folder of its own. */
export function launch(dataFolder: string, port: number): Launcher {
  const { TEST_DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [path.join(__dirname, 'launch.mjs')], {
    env: { ...inherited, DATA_DIR: dataFolder, HOST: '127.0.0.1', PORT: String(port), DEMO: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const printed = async (wanted: string) => {
    while (!text.includes(wanted)) {
      if (child.exitCode !== null || child.signalCode) throw new Error(`the launcher ended:\n${text}`);
      await sleep(100);
    }
  };
  return { process: child, output: () => text, printed };
}

/** The processes a launcher keeps: database, then server and worker. */
export function keptProcesses(dataFolder: string): { postgres: number; server: number; worker: number } {
  const lock = JSON.parse(readFileSync(path.join(dataFolder, 'instance.lock'), 'utf8')) as {
    children: { pid: number }[];
  };
  const [server, worker] = lock.children.map(({ pid }) => pid);
  const postgres = Number(
    readFileSync(path.join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  if (!server || !worker || !postgres) throw new Error('the launcher keeps less than it should');
  return { postgres, server, worker };
}

/** The embedded database of a running launcher, as the product signs in to it. */
export function databaseOf(dataFolder: string): string {
  const secrets = readFileSync(path.join(dataFolder, 'secrets.json'), 'utf8');
  const { EMBEDDED_DATABASE_PASSWORD: password } = JSON.parse(secrets) as Record<string, string>;
  const port = readFileSync(path.join(dataFolder, 'postgres-port'), 'utf8').trim();
  return appUrl(`postgresql://zaoce:${password}@127.0.0.1:${port}/zaoce`);
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
