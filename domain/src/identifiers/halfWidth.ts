/**
 * Turns what Chinese input methods type (full-width digits, letters and `＋－（）＠．`) into the ASCII it stands for
 * and drops all white space. Only for identifiers; names are never touched by it (see `personName.ts`).
 */
export function toHalfWidth(raw: string): string {
  return raw
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, '');
}
