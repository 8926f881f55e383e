export type PersonNameProblem = 'length' | 'characters' | 'private-use';
export type PersonNameResult = { ok: true; value: string } | { ok: false; problem: PersonNameProblem };

/** What keyboards and old systems write for the separator of a name (民委发〔2016〕33号 settles on U+00B7). */
const SEPARATOR = / ?[·•・･．‧∙⋅●] ?/gu;
/** An ASCII full stop separates only beside a Chinese character; elsewhere it abbreviates. */
const FULL_STOP = /(?<=\p{Script=Han}) ?\. ?| ?\. ?(?=\p{Script=Han})/gu;
const BLANK_IN_CHINESE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Han characters, or Latin words with hyphen, apostrophe, full stop and single spaces. */
const PART = String.raw`(?:\p{Script=Han}+|\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*(?: [\p{Script=Latin}\p{M}'’.-]+)*)`;
const NAME = new RegExp(`^${PART}(?:·${PART})*$`, 'u');
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u;

/**
 * A person's name as it is stored: separators become U+00B7, white space disappears around them and inside Chinese
 * names and becomes one blank elsewhere. The characters themselves are never normalised: NFC would turn a
 * compatibility ideograph such as U+FA0C into another character (dossier 8.4).
 */
export function normalisePersonName(raw: string): string {
  return raw
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(SEPARATOR, '·')
    .replace(FULL_STOP, '·')
    .replace(BLANK_IN_CHINESE, '');
}

/**
 * Reads a person's name: 2 to 50 code points, Chinese or Latin, parts joined by `·`.
 * A character of the private-use area (old systems' stand-ins for rare characters) is reported as `private-use`,
 * since it cannot be compared with other registers.
 */
export function parsePersonName(raw: string): PersonNameResult {
  const name = normalisePersonName(raw);
  const { length } = [...name];
  if (length < 2 || length > 50) return { ok: false, problem: 'length' };
  if (PRIVATE_USE.test(name)) return { ok: false, problem: 'private-use' };
  return NAME.test(name) ? { ok: true, value: name } : { ok: false, problem: 'characters' };
}
