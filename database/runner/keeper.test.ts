import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntilGone } from './process-table.mjs';

jest.setTimeout(60_000);

test('a killed owner takes its throw-away database with it', async () => {
  const script = `
    const { startThrowawayDatabase } = await import(${JSON.stringify(join(__dirname, 'throwaway.mjs'))});
    console.log((await startThrowawayDatabase()).folder);
    setInterval(() => 0, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [chunk] = (await once(owner.stdout, 'data')) as [Buffer];
  const folder = chunk.toString().trim();
  const postmaster = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  owner.kill('SIGKILL');
  expect(await waitUntilGone([postmaster], 20_000)).toBe(true);
  for (let tries = 0; existsSync(folder) && tries < 50; tries += 1) await sleep(100);
  expect(existsSync(folder)).toBe(false);
});
