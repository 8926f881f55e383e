/** `npm run bench`: the queue, a submission and documents per second, measured on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildParts } from '../parts/build-parts.mjs';
import { ensureInstalled } from '../parts/ensure-installed.mjs';
import { inRoot } from '../shared/paths.mjs';
import { runMain } from '../shared/run-main.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { parts } = await import('../parts/parts.mjs');
  await buildParts(parts, ['server']);
  const { startThrowawayDatabase } = await import('../../../database/runner/throwaway.mjs');
  const database = await startThrowawayDatabase();
  try {
    await run(['-r', 'esbuild-register', 'tests/bench/run.ts'], { TEST_DATABASE_URL: database.url });
    await run(['--expose-gc', '-r', 'esbuild-register', 'tests/bench/imports.ts'], {
      TEST_DATABASE_URL: database.url,
    });
    await run(['node_modules/typescript/bin/tsc', '-b', 'plugins/document/tsconfig.bench.json'], {});
    await run(['plugins/document/dist/bench/documents.js'], {});
  } finally {
    await database.stop();
  }
});
process.exit();

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
  const [code] = /** @type {[number | null]} */ (await once(child, 'exit'));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}`);
}
