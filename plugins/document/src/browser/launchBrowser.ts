import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer';
import { writeFontconfig } from '../fonts/fontconfig';
import { SYSTEM_FONT_DIRECTORIES } from '../fonts/systemFonts';
import { type BrowserCandidate, findBrowsers } from './browserCandidates';
import { unpackLastResortFont } from './bundledChromium';
import { launchFlags, type Reach } from './launchFlags';

/** Page numbers are CSS page-margin boxes, which Chromium draws since this version. */
const OLDEST_VERSION = 131;

export interface LaunchOptions {
  environment: NodeJS.ProcessEnv;
  /** A folder only this user can write: unpacked browser, font cache. */
  cacheDirectory: string;
  log: (message: string, level: 'info' | 'warn') => void;
  /** Where installed fonts are looked for; the places of the operating system by default. */
  fontDirectories?: readonly string[];
  /** What pages may load from; nothing by default. */
  reach?: Reach;
}

/** No usable browser on the machine; the message says what was tried. */
export class BrowserUnavailable extends Error {
  constructor(readonly attempts: readonly string[]) {
    super(`找不到可用的浏览器 / No usable browser. ${attempts.join(' ')} BROWSER_PATH may name one.`);
    this.name = 'BrowserUnavailable';
  }
}

/**
 * Starts the first browser that works.
 * @throws BrowserUnavailable naming every attempt
 */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const places = options.fontDirectories ?? SYSTEM_FONT_DIRECTORIES;
  const lastResort = await unpackLastResortFont(options.cacheDirectory);
  const fontconfig = await writeFontconfig(options.cacheDirectory, [...places, lastResort]);
  const attempts: string[] = [];
  for await (const candidate of findBrowsers(options.environment, options.cacheDirectory)) {
    try {
      const browser = await launchCandidate(candidate, fontconfig, options);
      options.log(
        `${candidate.origin} browser ${await browser.version()} (${candidate.executablePath})`,
        'info',
      );
      return browser;
    } catch (error) {
      attempts.push(`${candidate.executablePath}: ${firstLine(error)}.`);
    }
  }
  throw new BrowserUnavailable(attempts);
}

async function launchCandidate(
  candidate: BrowserCandidate,
  fontconfig: string,
  options: LaunchOptions,
): Promise<Browser> {
  if (!existsSync(candidate.executablePath)) throw new Error('there is no such file');
  const start = (sandbox: boolean) =>
    launch({
      executablePath: candidate.executablePath,
      headless: candidate.headless,
      args: launchFlags(sandbox, options.reach ?? 'nothing'),
      env: {
        ...passedOn(options.environment),
        ...libraryVariables(candidate, options.environment),
        FONTCONFIG_FILE: fontconfig,
      },
      // The browser reads its orders from a pipe, so it ends with us even when we are killed hard.
      pipe: true,
      // Signals are the server's business: it closes us in order.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  // Chromium refuses to run sandboxed as root.
  if (process.getuid?.() === 0) return requireVersion(await start(false));
  // Without user namespaces (containers, hardened kernels) it ends at once, and says why only on its error output.
  const browser = await start(true).catch(async () => {
    const unprotected = await start(false);
    options.log(
      'this machine gives the browser no sandbox (no user namespaces); it runs without one',
      'warn',
    );
    return unprotected;
  });
  return requireVersion(browser);
}

/** What a browser needs of our environment; passwords and keys are not among it. */
function passedOn(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'HOME',
    'USER',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'LD_LIBRARY_PATH',
  ];
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

/** The libraries of the bundled browser serve only where the machine has none of its own. */
function libraryVariables(candidate: BrowserCandidate, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const places = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  const complete = ['libnss3.so', 'libnspr4.so', 'libnssutil3.so', 'libexpat.so.1'].every((library) =>
    places.some((place) => existsSync(`${place}/${library}`)),
  );
  if (!candidate.libraryPath || complete) return {};
  const inherited = environment.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: inherited ? `${candidate.libraryPath}:${inherited}` : candidate.libraryPath };
}

async function requireVersion(browser: Browser): Promise<Browser> {
  const version = await browser.version();
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  if (major >= OLDEST_VERSION) return browser;
  await browser.close();
  throw new Error(`${version} is older than ${OLDEST_VERSION}`);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n').slice(0, 2).join(' ');
}
