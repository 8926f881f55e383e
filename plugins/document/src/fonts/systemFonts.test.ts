import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemFonts } from './systemFonts';
import { browserOptions } from '../testing/browserOptions';
import { unpackLastResortFont } from '../browser/bundledChromium';

let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'zaoce-fonts-'));
  const fonts = join(await unpackLastResortFont(browserOptions.cacheDirectory), 'fonts/Open_Sans');
  // Read in this order, the bold one would come first.
  mkdirSync(join(directory, 'a'));
  copyFileSync(join(fonts, 'OpenSans-Bold.ttf'), join(directory, 'a/1.TTF'));
  copyFileSync(join(fonts, 'OpenSans-Regular.ttf'), join(directory, 'z.ttf'));
  writeFileSync(join(directory, 'broken.ttf'), 'not a font at all');
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('installed fonts', () => {
  it('are found in folders and subfolders, the regular one preferred, broken files passed over', async () => {
    expect(await new SystemFonts([directory, '/nowhere']).findFontFor(0x41)).toBe('Open Sans Regular');
  });

  it('are not credited with characters they do not draw', async () => {
    expect(await new SystemFonts([directory]).findFontFor(0x4e00)).toBeUndefined();
  });
});
