import './env-file.mjs';
import { explainError } from './explain-error.mjs';
import { sayRefusal } from './say.mjs';

/**
 * Runs a command's body; whatever it throws ends the process with code 1 and one sentence in each language.
 *
 * @param {() => Promise<void>} body
 */
export async function runMain(body) {
  try {
    await body();
  } catch (error) {
    sayRefusal(explainError(error));
    if (process.env['DEBUG']) console.error(error);
    process.exitCode = 1;
  }
}
