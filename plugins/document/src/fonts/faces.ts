/** The families the templates may name. `RARE_FAMILY` is filled per document from installed fonts. */
export const SERIF_FAMILY = 'Zaoce Serif';
export const SANS_FAMILY = 'Zaoce Sans';
export const RARE_FAMILY = 'Zaoce Rare';

/** One weight of one npm web font, cut into subsets. */
export interface WebFace {
  family: string;
  weight: 400 | 700;
  /** `package.json` of the npm package that carries the files. */
  manifest: string;
  /** First part of the file names inside the package. */
  slug: string;
}

const SERIF_MANIFEST = require.resolve('@fontsource/noto-serif-sc/package.json');
const SANS_MANIFEST = require.resolve('@fontsource/noto-sans-sc/package.json');

/** Every face a document may use; a face costs nothing until a document shows characters in it. */
export const WEB_FACES: readonly WebFace[] = [
  { family: SERIF_FAMILY, weight: 400, manifest: SERIF_MANIFEST, slug: 'noto-serif-sc' },
  { family: SERIF_FAMILY, weight: 700, manifest: SERIF_MANIFEST, slug: 'noto-serif-sc' },
  { family: SANS_FAMILY, weight: 400, manifest: SANS_MANIFEST, slug: 'noto-sans-sc' },
  { family: SANS_FAMILY, weight: 700, manifest: SANS_MANIFEST, slug: 'noto-sans-sc' },
];
