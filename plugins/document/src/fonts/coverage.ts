import { Refusal } from '@zaoce/domain';
import { RARE_FAMILY, SANS_FAMILY, SERIF_FAMILY } from './faces';
import { suggestFontPackages } from './fontPackages';
import type { SystemFonts } from './systemFonts';
import { webFontDraws } from './webFonts';

/** Characters that draw nothing by themselves: white space, controls, joiners, variation selectors. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/**
 * Finds a font for every character of a document, before it is printed.
 * @param text the whole HTML; markup is ASCII and costs nothing
 * @returns CSS that lets the rare characters be drawn by installed fonts; empty when the web fonts suffice
 * @throws Refusal `missing-glyph` naming each character no font draws, and the packages that would (architecture: no boxes)
 */
export async function coverCharacters(text: string, systemFonts: SystemFonts): Promise<string> {
  const rare = rareCodePoints(text);
  const byFont = new Map<string, number[]>();
  const missing: number[] = [];
  for (const codePoint of rare) {
    const font = isPrivateUse(codePoint) ? undefined : await systemFonts.findFontFor(codePoint);
    if (font) byFont.set(font, [...(byFont.get(font) ?? []), codePoint]);
    else missing.push(codePoint);
  }
  if (missing.length > 0) throw missingGlyphs(missing);
  return [...byFont].map(([font, codePoints]) => localFontRule(font, codePoints)).join('\n');
}

/**
 * A private-use character means what each font likes: one that has it (a font of symbols) would print something else than
 * was written, so none is asked.
 */
function isPrivateUse(codePoint: number): boolean {
  return /\p{Co}/u.test(String.fromCodePoint(codePoint));
}

/** The characters of a text that the web fonts do not draw, each once. */
export function rareCodePoints(text: string): number[] {
  const codePoints = new Set<number>();
  for (const [character] of text.matchAll(/\P{ASCII}/gu)) codePoints.add(character.codePointAt(0) ?? 0);
  return [...codePoints].filter((codePoint) => {
    if (INVISIBLE.test(String.fromCodePoint(codePoint))) return false;
    return !webFontDraws(SERIF_FAMILY, codePoint) && !webFontDraws(SANS_FAMILY, codePoint);
  });
}

function localFontRule(fullName: string, codePoints: readonly number[]): string {
  const range = codePoints.map((codePoint) => `U+${codePoint.toString(16)}`).join(',');
  return `@font-face{font-family:'${RARE_FAMILY}';src:local(${JSON.stringify(fullName)});unicode-range:${range}}`;
}

function missingGlyphs(codePoints: readonly number[]): Refusal {
  const characters = codePoints
    .map(
      (codePoint) =>
        `${String.fromCodePoint(codePoint)}（U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}）`,
    )
    .join('、');
  const packages = suggestFontPackages(codePoints).join(' ') || '—';
  return new Refusal('missing-glyph', { params: { characters, packages } });
}
