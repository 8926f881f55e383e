import path from 'node:path';
import { launchBrowser, SYSTEM_FONT_DIRECTORIES } from '@zaoce/document';
import type { Browser } from 'puppeteer';
import { chineseFonts } from './chineseFonts';

const caches = path.resolve(__dirname, '..', '..', '..', 'node_modules', '.cache');

/** The browser that people would use, as the server finds it for its documents; it reaches this machine and nothing else. */
export async function openBrowser(): Promise<Browser> {
  return launchBrowser({
    environment: process.env,
    cacheDirectory: path.join(caches, 'zaoce-browser'),
    fontDirectories: [...SYSTEM_FONT_DIRECTORIES, await chineseFonts(path.join(caches, 'zaoce-fonts'))],
    reach: 'this-machine',
    log: () => undefined,
  });
}
