import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { provideSecrets, secretNames } from './secrets.mjs';

/**
 * The secrets of this installation for a command beside the product. Where the environment has them all, no file is made
 * beside the data.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function readSecrets() {
  const { env } = process;
  if (secretNames.every((name) => env[name])) return env;
  return provideSecrets({ file: join(dataFolder, 'secrets.json'), env }).secrets;
}
