import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot, readIfThere } from '../shared/paths.mjs';
import { hashInputs } from './hash-inputs.mjs';

/**
 * @typedef {import('./parts.mjs').Part} Part
 */

/** @param {Part} part */
function stampFile({ name }) {
  return inRoot('dist', '.built', name);
}

/**
 * The fingerprint of what a part is built from.
 *
 * @param {Part} part
 */
export function fingerprint({ inputs, commands }) {
  return hashInputs(inRoot(), inputs, JSON.stringify([process.versions.modules, commands]));
}

/**
 * Whether a part's output is there and was built from just these sources.
 *
 * @param {Part} part
 * @param {string} print its fingerprint now
 */
export function isFresh(part, print) {
  return readIfThere(stampFile(part)) === print && part.outputs.every((output) => existsSync(inRoot(output)));
}

/**
 * Forgets that a part was built, before it is built anew: an interrupted build is not taken for a whole one.
 *
 * @param {Part} part
 */
export function forget(part) {
  rmSync(stampFile(part), { force: true });
}

/**
 * Remembers what a part was built from. The fingerprint must have been taken before the build, so that a change made
 * meanwhile is seen next time.
 *
 * @param {Part} part
 * @param {string} print
 */
export function remember(part, print) {
  mkdirSync(inRoot('dist', '.built'), { recursive: true });
  writeFileSync(stampFile(part), print);
}
