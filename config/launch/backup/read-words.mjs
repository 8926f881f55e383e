import { parseArgs } from 'node:util';
import { Refusal } from '../../../database/runner/refusal.mjs';

/**
 * Reads the words after `npm run backup --`.
 *
 * @param {string[]} words
 * @returns {{ to: string | undefined, keep: number | undefined }} keep: how many backups stay in the folder
 */
export function readBackupWords(words) {
  const usage = () =>
    new Refusal(
      '用法：npm run backup -- [--to 文件] [--keep 份数]',
      'Usage: npm run backup -- [--to file] [--keep number]',
    );
  try {
    const { values } = parseArgs({
      args: words,
      options: { to: { type: 'string' }, keep: { type: 'string' } },
    });
    const keep = values.keep === undefined ? undefined : Number(values.keep);
    if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) throw usage();
    return { to: values.to, keep };
  } catch {
    throw usage();
  }
}

/**
 * Reads the words after `npm run restore --`.
 *
 * @param {string[]} words
 * @returns {{ from: string, check: boolean, replace: boolean }} check: only verify; replace: what is there may go
 */
export function readRestoreWords(words) {
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    const { values } = parseArgs({
      args: words,
      options: { from: { type: 'string' }, check: flag, replace: flag },
    });
    if (!values.from) throw new Error('no file');
    return { from: values.from, check: values.check, replace: values.replace };
  } catch (error) {
    throw new Refusal(
      '用法：npm run restore -- --from 文件 [--check | --replace]',
      'Usage: npm run restore -- --from file [--check | --replace]',
      error,
    );
  }
}
