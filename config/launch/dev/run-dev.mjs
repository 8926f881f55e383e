/** `npm run dev`: like `npm start`, and every saved source of the server is compiled and the processes start anew. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { inRoot } from '../shared/paths.mjs';
import { runMain } from '../shared/run-main.mjs';
import { sayNotice } from '../shared/say.mjs';
import { startAndWait } from '../start/start-and-wait.mjs';

/** A compilation writes many files; the processes start anew once it has been quiet for so long. */
const quietMilliseconds = 700;

await runMain(() =>
  startAndWait({
    accompany: (product) => {
      const compiler = spawn(
        process.execPath,
        [
          inRoot('node_modules', 'typescript', 'bin', 'tsc'),
          '-b',
          'tsconfig.json',
          '--watch',
          '--preserveWatchOutput',
        ],
        { cwd: inRoot(), stdio: ['ignore', 'inherit', 'inherit'] },
      );
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      const restartSoon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          sayNotice('代码已更新，正在重启。', 'The code has changed; restarting.');
          product.restart();
        }, quietMilliseconds);
      };
      const watchers = ['dist', 'domain', 'plugins'].map((folder) =>
        watch(inRoot(folder), { recursive: true }, (_event, file) => {
          if (file && (folder === 'dist' || /(^|[/\\])dist[/\\].*\.js$/.test(file))) restartSoon();
        }),
      );
      return () => {
        clearTimeout(timer);
        watchers.forEach((watcher) => watcher.close());
        compiler.kill('SIGTERM');
      };
    },
  }),
);
process.exit();
