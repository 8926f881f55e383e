import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBundledChromium } from './bundledChromium';

/** A browser that may be on this machine. */
export interface BrowserCandidate {
  /** How the log names it. */
  origin: 'configured' | 'installed' | 'bundled';
  executablePath: string;
  /** A headless-only build knows just the old headless mode; a desktop browser just the new one. */
  headless: 'shell' | true;
  /** Extra folder of shared libraries. */
  libraryPath?: string;
}

const INSTALLED_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The browsers to try, best first: the configured one alone if BROWSER_PATH is set (a wrong path must be seen, not
 * worked around), else installed ones, else the one from the npm package.
 */
export async function* findBrowsers(
  environment: NodeJS.ProcessEnv,
  cacheDirectory: string,
): AsyncGenerator<BrowserCandidate> {
  const configured = environment.BROWSER_PATH;
  if (configured) {
    yield describe('configured', configured);
    return;
  }
  for (const path of installedPaths(environment.PATH ?? '')) yield describe('installed', path);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, libraryPath } = await unpackBundledChromium(cacheDirectory);
    yield { origin: 'bundled', executablePath, headless: 'shell', libraryPath };
  }
}

function installedPaths(searchPath: string): string[] {
  const folders = searchPath.split(delimiter).filter(Boolean);
  const paths = INSTALLED_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, MAC_CHROME].filter((path) => existsSync(path));
}

function describe(origin: 'configured' | 'installed', executablePath: string): BrowserCandidate {
  // The unpacked bundled browser, when configured by path, is a headless-only build named plain `chromium`.
  const shell = /headless[-_]shell|chromium-\d[^/]*\/chromium$/.test(executablePath);
  return { origin, executablePath, headless: shell ? 'shell' : true };
}
