/** Debian packages that together draw the Han blocks (coverage measured: dossier 12.1). */
const PACKAGES_BY_BLOCK: readonly { first: number; last: number; packages: readonly string[] }[] = [
  { first: 0x2e80, last: 0x9fff, packages: ['fonts-noto-cjk'] },
  { first: 0xf900, last: 0xfaff, packages: ['fonts-noto-cjk'] },
  { first: 0x20000, last: 0x2ebef, packages: ['fonts-babelstone-han', 'fonts-hanazono'] },
  { first: 0x2ebf0, last: 0x323af, packages: ['fonts-babelstone-han'] },
];

/** Everything else: scripts of minority languages, symbols. */
const OTHER_SCRIPTS = 'fonts-noto-core';

/** Which packages to install so that the characters can be drawn; private-use characters are in none. */
export function suggestFontPackages(codePoints: readonly number[]): string[] {
  const packages = codePoints.filter((codePoint) => !isPrivateUse(codePoint)).flatMap(packagesFor);
  return [...new Set(packages)].sort();
}

function packagesFor(codePoint: number): readonly string[] {
  const block = PACKAGES_BY_BLOCK.find(({ first, last }) => codePoint >= first && codePoint <= last);
  return block?.packages ?? [OTHER_SCRIPTS];
}

function isPrivateUse(codePoint: number): boolean {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;
}
