import './env-file.mjs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../../..');

/** What a running installation writes: database, secrets, scans, demo accounts. `DATA_DIR` moves it. */
export const dataFolder = resolve(root, process.env['DATA_DIR'] ?? '.data');

/**
 * A path below the checkout.
 *
 * @param {string[]} parts
 */
export function inRoot(...parts) {
  return join(root, ...parts);
}

/**
 * The content of a small file.
 *
 * @param {string} path
 * @returns {string | undefined} undefined when there is no such file
 */
export function readIfThere(path) {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}
