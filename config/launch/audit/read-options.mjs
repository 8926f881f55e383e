import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Refusal } from '../../../database/runner/refusal.mjs';

/**
 * @typedef {import('@zaoce/audit').Anchor} Anchor
 * @typedef {{ against?: Anchor, onlySince: boolean, anchorFile?: string }} VerifyOptions
 *   against: heads noted earlier; onlySince: begin there; anchorFile: where to note the heads of now
 */

/**
 * Reads the words after `npm run audit:verify --`.
 *
 * @param {string[]} words
 * @returns {VerifyOptions}
 * @throws {Refusal} for a word that is none or a file that holds no anchor
 */
export function readVerifyOptions(words) {
  const { from, against, anchor } = parse(words);
  if (from && against) {
    throw new Refusal(
      '--from 与 --against 只能选用一个。',
      'Use either --from (only what came since) or --against (everything).',
    );
  }
  const noted = from ?? against;
  return {
    ...(noted === undefined ? {} : { against: readAnchor(noted) }),
    onlySince: from !== undefined,
    ...(anchor === undefined ? {} : { anchorFile: anchor }),
  };
}

/** @param {string[]} words */
function parse(words) {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    return parseArgs({ args: words, options: { from: text, against: text, anchor: text } }).values;
  } catch (error) {
    throw new Refusal(
      '用法：npm run audit:verify -- [--anchor 文件] [--against 文件 | --from 文件]',
      'Usage: npm run audit:verify -- [--anchor file] [--against file | --from file]',
      error,
    );
  }
}

/**
 * @param {string} file
 * @returns {Anchor}
 */
function readAnchor(file) {
  try {
    const anchor = JSON.parse(readFileSync(file, 'utf8'));
    if (!isAnchor(anchor)) throw new Error('no chains');
    return anchor;
  } catch (error) {
    throw new Refusal(
      `${file} 不是由 --anchor 写出的文件。`,
      `${file} is no file that --anchor wrote.`,
      error,
    );
  }
}

/**
 * @param {unknown} value
 * @returns {value is Anchor}
 */
function isAnchor(value) {
  const chains = typeof value === 'object' && value !== null && 'chains' in value ? value.chains : null;
  if (typeof chains !== 'object' || chains === null || Array.isArray(chains)) return false;
  return Object.values(chains).every(
    (mark) => Number.isSafeInteger(mark?.sequence) && /^[0-9a-f]{64}$/.test(String(mark?.hash)),
  );
}
