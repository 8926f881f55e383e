/** The largest file the office takes: 2 × 1024 × 1024 bytes (domain.md 2.4). */
export const MAX_BYTES = 2 * 1024 * 1024;
/** The longest side that still adds legibility: A4 at a little over 220 dpi. */
export const MAX_SIDE = 2600;
/** Below this a document is hard to read (dossier 8.6); the portrait is judged by its own measure. */
export const SMALL_SIDE = 1000;
/** Fewest pixels of a portrait's long side (295 × 413). */
export const SMALL_PHOTO_SIDE = 413;
/** What browsers can hold as one canvas without failing in silence. */
export const MAX_PIXELS = 100_000_000;
