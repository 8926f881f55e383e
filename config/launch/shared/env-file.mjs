import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

// The variables of `.env` in the checkout, or of the file that ENV_PATH names, unless the environment has them already.
// To be imported before anything that reads the environment.
const named = process.env['ENV_PATH'];
const file = resolve(import.meta.dirname, '../../..', named ?? '.env');
if (named || existsSync(file)) process.loadEnvFile(file);
