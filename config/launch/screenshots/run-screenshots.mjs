/** `npm run screenshots`: the README's pictures, taken from an office that runs (`npm start`) with its demo people. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot } from '../shared/paths.mjs';
import { runMain } from '../shared/run-main.mjs';

await runMain(async () => {
  const child = spawn(process.execPath, ['-r', 'esbuild-register', 'tests/screenshots/take.ts'], {
    cwd: inRoot(),
    stdio: 'inherit',
  });
  const [code] = /** @type {[number | null]} */ (await once(child, 'exit'));
  if (code !== 0) throw new Error(`taking the pictures ended with ${code ?? 'a signal'}`);
});
process.exit();
