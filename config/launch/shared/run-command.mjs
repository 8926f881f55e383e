import { spawn } from 'node:child_process';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { explainError } from './explain-error.mjs';

/** How much of a program's output is kept to tell why it failed. */
const keptCharacters = 20_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program quietly; only when it fails is its output shown.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>}
 * @throws {Refusal} when it cannot be run or ends with another code than 0
 */
export async function runQuietly(program, args, { cwd, env }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => (output = (output + chunk.toString()).slice(-keptCharacters));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
  }).finally(() => running.delete(child));
  if (code === 0) return;
  const cause = new Error(output);
  const known = explainError(cause);
  if (!known.en.startsWith('Could not go on')) throw new Refusal(known.zh, known.en, cause);
  process.stderr.write(`${output.trimEnd()}\n`);
  const line = [program.split('/').pop(), ...args.map((arg) => arg.split('/').pop())].join(' ');
  throw new Refusal(
    `命令失败（${code}）：${line}；原因见上文。`,
    `Command failed (${code}): ${line}; see above.`,
    cause,
  );
}

/** Ends every program that is still being run, when the person has had enough. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}
