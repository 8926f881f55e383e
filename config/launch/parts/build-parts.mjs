import { existsSync, mkdirSync } from 'node:fs';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { whileLocked } from '../shared/file-lock.mjs';
import { inRoot } from '../shared/paths.mjs';
import { endRunning, runQuietly } from '../shared/run-command.mjs';
import { sayNotice, step } from '../shared/say.mjs';
import { fingerprint, forget, isFresh, remember } from './stamps.mjs';

/**
 * @typedef {import('./parts.mjs').Part} Part
 */

/** How many parts are built at the same time: as many as the smallest machine has cores. */
const atOnce = 2;

/**
 * Builds those of the named parts whose sources changed, and what they need, two at a time.
 *
 * @param {Part[]} all every part there is
 * @param {string[]} names the wanted ones
 * @param {{ force?: boolean }} [options] force: build what is fresh, too
 * @returns {Promise<string[]>} the names of the parts that were built
 */
export async function buildParts(all, names, { force = false } = {}) {
  const wanted = withNeeds(all, names);
  const findStale = () =>
    wanted
      .map((part) => ({ part, print: fingerprint(part) }))
      .filter(({ part, print }) => force || !isFresh(part, print));
  // Without anything to build nothing is written: an installation may be read-only.
  if (findStale().length === 0) return [];
  const waiting = () =>
    sayNotice('另一个命令正在构建，等待其完成。', 'Another command is building; waiting for it.');
  return whileLocked(inRoot('node_modules', '.zaoce-build.lock'), waiting, async () => {
    const stale = findStale();
    await runGraph(stale);
    return stale.map(({ part }) => part.name);
  });
}

/**
 * The named parts and all those they need, in building order.
 *
 * @param {Part[]} all
 * @param {string[]} names
 * @returns {Part[]}
 * @throws {Refusal} for a name there is no part of
 */
export function withNeeds(all, names) {
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new Refusal(
      `没有名为 ${unknown.join('、')} 的部分；可选：${known}。`,
      `There is no part ${unknown.join(', ')}; choose from ${known}.`,
    );
  }
  const needed = new Set(names);
  for (const part of [...all].reverse())
    if (needed.has(part.name)) part.after.forEach((name) => needed.add(name));
  return all.filter(({ name }) => needed.has(name));
}

/**
 * Starts each part as soon as the parts it needs are done and a place is free.
 *
 * @param {{ part: Part, print: string }[]} stale
 */
async function runGraph(stale) {
  const open = [...stale];
  /** @type {Map<string, Promise<string>>} */
  const busy = new Map();
  const pending = (/** @type {string} */ name) =>
    busy.has(name) || open.some(({ part }) => part.name === name);
  while (open.length > 0 || busy.size > 0) {
    while (busy.size < atOnce) {
      const index = open.findIndex(({ part }) => !part.after.some(pending));
      const [next] = index < 0 ? [] : open.splice(index, 1);
      if (!next) break;
      busy.set(next.part.name, buildPart(next.part, next.print));
    }
    try {
      busy.delete(await Promise.race(busy.values()));
    } catch (error) {
      endRunning();
      await Promise.allSettled(busy.values());
      throw error;
    }
  }
}

/**
 * @param {Part} part
 * @param {string} print
 * @returns {Promise<string>} the part's name
 */
async function buildPart(part, print) {
  forget(part);
  await step(part.label, async () => {
    for (const folder of part.folders ?? []) mkdirSync(inRoot(folder), { recursive: true });
    for (const { cwd, tool, args, env } of part.commands) {
      await runQuietly(process.execPath, [inRoot('node_modules', tool), ...args], {
        cwd: inRoot(cwd),
        env: env?.(),
      });
    }
    const missing = part.outputs.find((output) => !existsSync(inRoot(output)));
    if (missing) throw new Refusal(`构建后缺少 ${missing}。`, `The build did not produce ${missing}.`);
  });
  remember(part, print);
  return part.name;
}
