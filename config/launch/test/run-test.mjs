/** `npm test [-- jest arguments]`: everything the tests need, then unit, API and browser tests; leaves nothing behind. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts } from '../parts/build-parts.mjs';
import { ensureInstalled } from '../parts/ensure-installed.mjs';
import { readIfThere } from '../shared/paths.mjs';
import { endRunning } from '../shared/run-command.mjs';
import { runMain } from '../shared/run-main.mjs';
import { say, step } from '../shared/say.mjs';
import { stopRequest } from '../start/stop-signals.mjs';
import { endLeftovers, runJest } from './run-jest.mjs';

let interrupted = false;
const stopRequested = stopRequest(process.env).then(() => {
  interrupted = true;
  endRunning();
});

await runMain(async () => {
  await ensureInstalled();
  const { parts } = await import('../parts/parts.mjs');
  await buildParts(
    parts,
    parts.map(({ name }) => name),
  );
  if (interrupted) return;
  const folder = mkdtempSync(join(tmpdir(), 'zaoce-test-'));
  // The account that PostgreSQL runs as under root must get through.
  chmodSync(folder, 0o711);
  const database = await openTestDatabase();
  try {
    const resultFile = join(folder, 'result.json');
    process.exitCode = await runJest({
      args: process.argv.slice(2),
      env: { TEST_DATABASE_URL: database.url, TMPDIR: folder, TEST_RESULT_FILE: resultFile },
      stopRequested,
    });
    sayResult(readIfThere(resultFile));
  } finally {
    await endLeftovers(folder);
    await database.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
if (interrupted) {
  say('已停止。 Stopped.');
  process.exitCode = 130;
}
process.exit();

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} TEST_DATABASE_URL names a server of one's own */
async function openTestDatabase() {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, stop: async () => undefined };
  const { startThrowawayDatabase } = await import('../../../database/runner/throwaway.mjs');
  return step('启动测试数据库 Starting a database for the tests', startThrowawayDatabase);
}

/** @param {string | undefined} text what the reporter wrote; nothing when jest did not get that far */
function sayResult(text) {
  if (text === undefined) return;
  /** @type {{ passed: number, failed: number }} */
  const { passed, failed } = JSON.parse(text);
  say(`${passed} passed, ${failed} failed`);
}
