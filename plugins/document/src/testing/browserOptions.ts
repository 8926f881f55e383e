import { join } from 'node:path';
import type { LaunchOptions } from '../browser/launchBrowser';

/** A real browser for tests; the unpacked one is kept with the other caches of the checkout. */
export const browserOptions: LaunchOptions = {
  environment: process.env,
  cacheDirectory: join(__dirname, '../../../../node_modules/.cache/zaoce-browser'),
  log: () => undefined,
};
