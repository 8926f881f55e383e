import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders no build reads its sources from: results, and the scripts that run as they are. */
const skippedFolders = new Set(
  ['node_modules', 'dist', 'build', 'coverage', 'uploads', 'generated', 'bench'].concat('launch', 'runner'),
);

/** Tests, their notes and what tools leave behind change nothing in a build. */
const skippedFiles = /\.(test\.tsx?|md|tsbuildinfo|log)$|^\./;

/**
 * The fingerprint of a set of files: it changes when one of them changes, comes, goes or is renamed.
 *
 * @param {string} base paths are taken relative to it, so that a moved checkout keeps its fingerprints
 * @param {string[]} inputs files and folders below base; a missing one counts as empty
 * @param {string} salt what else the result depends on
 * @returns {string} hexadecimal
 */
export function hashInputs(base, inputs, salt) {
  const hash = createHash('sha256').update(salt);
  for (const file of inputs.flatMap((input) => listFiles(join(base, input))).sort()) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex');
    hash.update(`\0${relative(base, file)}\0${content}`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const file = join(path, entry.name);
    if (entry.isDirectory()) return isSkippedFolder(entry.name) ? [] : listFiles(file);
    return entry.isFile() && !skippedFiles.test(entry.name) ? [file] : [];
  });
}

/** @param {string} name */
function isSkippedFolder(name) {
  return name.startsWith('.') || skippedFolders.has(name);
}
