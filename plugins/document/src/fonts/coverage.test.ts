import { Refusal } from '@zaoce/domain';
import { coverCharacters, rareCodePoints } from './coverage';
import { SANS_FAMILY, SERIF_FAMILY } from './faces';
import { suggestFontPackages } from './fontPackages';
import { SystemFonts } from './systemFonts';
import { webFontDraws } from './webFonts';

const noFonts = new SystemFonts([]);

async function refusalOf(text: string): Promise<Refusal> {
  const outcome = await coverCharacters(text, noFonts).catch((error: unknown) => error);
  if (outcome instanceof Refusal) return outcome;
  throw new Error('nothing was refused');
}

describe('characters of a document', () => {
  it('are drawn by the web fonts for everyday text, the middle dot and forms', async () => {
    const text =
      '二级造价工程师初始注册申请表 古丽巴哈尔·阿卜杜热合曼 （盖章处）〔2026〕第１页，“挂证” ① ￥ ㎡ é';
    expect(await coverCharacters(text, noFonts)).toBe('');
  });

  it('that no font draws are refused, each once, with the packages that would draw them', async () => {
    const refusal = await refusalOf('张䶮，张䶮；𠅤');
    expect(refusal.code).toBe('missing-glyph');
    expect(refusal.params).toEqual({
      characters: '䶮（U+4DAE）、𠅤（U+20164）',
      packages: 'fonts-babelstone-han fonts-hanazono fonts-noto-cjk',
    });
  });

  it('of private use are refused without promising a package', async () => {
    expect((await refusalOf('\ue863')).params.packages).toBe('—');
  });

  it('of private use are refused even where some font has a picture for them', async () => {
    const fonts = { findFontFor: () => Promise.resolve('Demo Symbols') } as unknown as SystemFonts;
    await expect(coverCharacters('演示\ue123大学', fonts)).rejects.toMatchObject({ code: 'missing-glyph' });
  });

  it('that draw nothing need no font', () => {
    expect(rareCodePoints('a\u200b\u200d\ufe00\u{e0100}\n\t\u3000\u00a0')).toEqual([]);
  });

  it('that an installed font draws get a rule that names it', async () => {
    const fonts = { findFontFor: () => Promise.resolve('Demo Han') } as unknown as SystemFonts;
    expect(await coverCharacters('𠅤䶮', fonts)).toBe(
      `@font-face{font-family:'Zaoce Rare';src:local("Demo Han");unicode-range:U+20164,U+4dae}`,
    );
  });
});

describe('what the font files draw', () => {
  it('is read from the files, not from the ranges the style sheets promise', () => {
    // U+F0A7, private use, is promised by a range of the package and drawn by no file.
    expect(webFontDraws(SANS_FAMILY, 0xf0a7)).toBe(false);
    expect(webFontDraws(SERIF_FAMILY, '册'.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each([
    [0x4e00, ['fonts-noto-cjk']],
    [0x20164, ['fonts-babelstone-han', 'fonts-hanazono']],
    [0x30000, ['fonts-babelstone-han']],
    [0x0f40, ['fonts-noto-core']],
    [0xe000, []],
  ])('package for U+%s', (codePoint, packages) => {
    expect(suggestFontPackages([codePoint])).toEqual(packages);
  });
});
