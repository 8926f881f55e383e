/**
 * A reason not to go on that a person can act on: one sentence in Chinese, one in English.
 * Whoever catches it at the top prints the sentences and exits with 1; a stack is shown only with DEBUG=1.
 */
export class Refusal extends Error {
  /**
   * @param {string} zh the sentence in Chinese
   * @param {string} en the sentence in English
   * @param {unknown} [cause] the error behind it, for DEBUG=1
   */
  constructor(zh, en, cause) {
    super(`${zh} ${en}`, { cause });
    this.name = 'Refusal';
    this.zh = zh;
    this.en = en;
  }
}

/**
 * The code of a system error (`ENOSPC`, `EACCES` …) or of PostgreSQL (`28P01` …).
 *
 * @param {unknown} error anything thrown
 * @returns {string} the code, or '' when it carries none
 */
export function codeOf(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
