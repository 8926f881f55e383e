import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { inRoot } from '../shared/paths.mjs';
import { sayNotice, sayRefusal } from '../shared/say.mjs';
import { backOff } from './back-off.mjs';

/** How long a process gets to end in order. */
const endMilliseconds = 25_000;

/**
 * @typedef {{ pid: () => number | undefined, up: Promise<void>, restart: () => void, stop: () => Promise<void> }} Supervised
 *   up: settles when it first works, or is refused; restart: end it and start it anew
 */

/**
 * Runs one of the product's processes and starts it again when it dies, with growing pauses. It gets a session of its
 * own, so that Ctrl-C in the terminal reaches the launcher alone, which ends the processes in order.
 *
 * @param {'server' | 'worker'} role
 * @param {{ env: () => NodeJS.ProcessEnv, onChange: () => void }} options onChange: the process has another number now
 * @returns {Supervised}
 */
export function supervise(role, { env, onChange }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let stopping = false;
  let restarting = false;
  let wasUp = false;
  const { promise: up, resolve, reject } = withResolvers();

  const run = async () => {
    for (let failures = 0; !stopping;) {
      const started = Date.now();
      child = fork(inRoot('config', 'launch', `${role}.mjs`), { env: env(), execArgv: [], detached: true });
      onChange();
      child.on('message', (message) => {
        const news = readNews(message);
        if (news?.kind === 'up') {
          wasUp = true;
          resolve();
        } else if (news?.kind === 'failed' && wasUp) sayRefusal(news);
        else if (news?.kind === 'failed') reject(new Refusal(news.zh, news.en));
      });
      const [code, signal] = await once(child, 'exit');
      if (stopping) return;
      if (restarting) {
        restarting = false;
        continue;
      }
      if (!wasUp) return reject(neverUp(role, signal ?? code));
      failures = Date.now() - started > 60_000 ? 0 : failures + 1;
      const pause = backOff(failures);
      sayNotice(
        `${role} 进程意外退出（${signal ?? code}），${pause / 1000} 秒后重启。`,
        `The ${role} process ended unexpectedly; restarting in ${pause / 1000} s.`,
      );
      await sleep(pause);
    }
  };
  void run();

  const stop = async () => {
    stopping = true;
    if (child) await endProcess(child);
  };
  const restart = () => {
    restarting = child?.kill('SIGTERM') ?? false;
  };
  return { pid: () => child?.pid, up, restart, stop };
}

/** @param {import('node:child_process').ChildProcess} child */
async function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), endMilliseconds);
  await gone;
  clearTimeout(timer);
}

/**
 * @param {string} role
 * @param {string | number} how
 */
function neverUp(role, how) {
  return new Refusal(
    `${role} 进程没有启动成功（${how}）；原因见上文，设置 DEBUG=1 可看到详情。`,
    `The ${role} process did not start (${how}); see above, or set DEBUG=1 for details.`,
  );
}

/**
 * @param {unknown} message
 * @returns {{ kind: 'up' } | { kind: 'failed', zh: string, en: string } | undefined}
 */
function readNews(message) {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  if (message.kind === 'up') return { kind: 'up' };
  if (message.kind !== 'failed' || !('zh' in message) || !('en' in message)) return undefined;
  return { kind: 'failed', zh: String(message.zh), en: String(message.en) };
}

/** @returns {{ promise: Promise<void>, resolve: () => void, reject: (reason: Error) => void }} */
function withResolvers() {
  /** @type {() => void} */
  let resolve = () => undefined;
  /** @type {(reason: Error) => void} */
  let reject = () => undefined;
  const promise = new Promise((/** @type {(value: void) => void} */ yes, no) => {
    resolve = () => yes();
    reject = no;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
