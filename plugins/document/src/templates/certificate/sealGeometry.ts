/** The oval of the practice seal in millimetres: 50 × 35 outside, the inner line 1.6 mm within. */
export const SEAL = { width: 50, height: 35, innerX: 23.4, innerY: 15.9 } as const;

/** Space between a text and the inner line, each side. */
const CLEARANCE = 1;

/** Width between the inner lines for a text of this height whose middle is at `y`. */
export function chordAt(y: number, height: number): number {
  const distance = Math.abs(y - SEAL.height / 2) + height / 2;
  const ratio = Math.min(1, distance / SEAL.innerY);
  return 2 * SEAL.innerX * Math.sqrt(1 - ratio * ratio) - 2 * CLEARANCE;
}

/** The largest size, not above `size`, at which the text fits the oval at this height. */
export function fitAt(text: string, y: number, size: number): number {
  const width = Math.max(1, widthInEms(text));
  let fitting = size;
  while (fitting > 0.8 && width * fitting > chordAt(y, fitting)) fitting -= 0.05;
  return fitting;
}

/** Han and full-width characters are one em wide, Latin letters and digits a little over half. */
export function widthInEms(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.58 : 1), 0);
}

/** Cuts a text into lines of nearly the same number of characters. */
export function splitEvenly(text: string, lines: number): string[] {
  const characters = [...text];
  const length = Math.max(1, Math.ceil(characters.length / lines));
  return Array.from({ length: lines }, (_, index) =>
    characters.slice(index * length, (index + 1) * length).join(''),
  );
}
