/**
 * Keeps one PostgreSQL and ends it when its owner is gone, however the owner went: the channel to the owner closes even
 * when that was killed. It runs in a session of its own, so Ctrl-C in the terminal does not reach it before the owner
 * has stopped those who use the database. Started by `start-cluster.mjs` alone, with its orders in argv.
 */
import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';

/** Once the owner is gone: how long the database's users may still open connections, and how long they get to leave. */
const openMilliseconds = 3_000;
const leaveMilliseconds = 15_000;

/** @type {import('./start-cluster.mjs').KeeperOrders} */
const orders = JSON.parse(process.argv[2] ?? '{}');
for (const signal of /** @type {const} */ (['SIGINT', 'SIGHUP'])) process.on(signal, () => undefined);

const log = openSync(orders.logFile, 'a', 0o600);
const postgres = spawn(orders.program, orders.arguments, {
  ...(orders.user && { uid: orders.user.uid, gid: orders.user.gid }),
  cwd: orders.workDir,
  // With TMPDIR, by which `npm test` finds what a test left running.
  env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], LC_ALL: 'C', TZ: 'UTC' },
  stdio: ['ignore', log, log],
});
closeSync(log);
postgres.on('error', (error) => finish(`${error.message}`));
postgres.on('exit', (code, signal) => finish(`postgres ${signal ?? code}`));

// SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything reaches the disk.
process.on('message', (message) => message === 'stop' && postgres.kill('SIGINT'));
process.on('SIGTERM', () => postgres.kill('SIGINT'));
process.on('disconnect', () => {
  if (orders.removeWhenDone) return postgres.kill('SIGQUIT');
  // SIGTERM is its smart shutdown: it admits nobody new and waits until the last user has left.
  setTimeout(() => postgres.kill('SIGTERM'), openMilliseconds).unref();
  setTimeout(() => postgres.kill('SIGINT'), openMilliseconds + leaveMilliseconds).unref();
});

/** @param {string} reason */
function finish(reason) {
  if (orders.removeWhenDone) rmSync(orders.removeWhenDone, { recursive: true, force: true });
  if (process.connected) process.send?.({ ended: reason }, () => process.exit(0));
  else process.exit(0);
}
