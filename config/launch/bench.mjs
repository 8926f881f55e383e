/** `npm run bench`: the queue, a submission and documents per second, measured on this machine. */
import { buildParts } from './build/build-parts.mjs';
import { ensureInstalled } from './build/ensure-installed.mjs';
import { inRoot } from './shared/paths.mjs';
import { runMain } from './shared/run-main.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

await runMain(async () => {
  await ensureInstalled();
  const { parts } = await import('./build/parts.mjs');
  await buildParts(parts, ['server']);
  const { startThrowawayDatabase } = await import('../../database/runner/throwaway.mjs');
  const database = await startThrowawayDatabase();
  try {
    await run(['-r', 'esbuild-register', 'tests/bench/run.ts'], { TEST_DATABASE_URL: database.url });
    await run(['node_modules/typescript/bin/tsc', '-b', 'plugins/document/tsconfig.bench.json'], {});
    await run(['plugins/document/dist/bench/documents.js'], {});
  } finally {
    await database.stop();
  }
});

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function run(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: inRoot(),
    env: { ...process.env, NODE_ENV: 'test', TZ: 'UTC', ...env },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
}
