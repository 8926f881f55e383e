/** A return item that the reviewer has written but not sent yet. One per place. */
export interface Remark {
  path: string;
  /** The place in words, as it was called when the remark was made. */
  label: string;
  defectCode: string;
  text: string;
}

/** Puts a remark in; one that was there for the same place gives way. */
export function putRemark(remarks: readonly Remark[], remark: Remark): Remark[] {
  const index = remarks.findIndex((known) => known.path === remark.path);
  return index === -1 ? [...remarks, remark] : remarks.map((known, at) => (at === index ? remark : known));
}

/** Takes the remark of a place away. */
export function withoutRemark(remarks: readonly Remark[], path: string): Remark[] {
  return remarks.filter((known) => known.path !== path);
}

/** Whether a remark stands at a place itself, not below it. */
export function findRemark(remarks: readonly Remark[], path: string): Remark | undefined {
  return remarks.find((known) => known.path === path);
}

/** The defects that come first for a kind of place; anything else follows in the order of the list. */
const USUAL: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^scans\.photo/, ['D01', 'D21']],
  [/^scans\.id-card/, ['D02', 'D03', 'D21']],
  [/^scans\.qualification/, ['D04', 'D21']],
  [/^scans\.application-form/, ['D05', 'D06', 'D07', 'D08', 'D21']],
  [/^scans\.labour-contract/, ['D09', 'D21']],
  [/^scans\.insurance/, ['D10', 'D21']],
  [/^scans\.education/, ['D13', 'D21']],
  [/^scans\.termination-proof/, ['D11', 'D21']],
  [/^scans\.change-proof/, ['D18', 'D21']],
  [/^scans\.loss-statement/, ['D17', 'D21']],
  [/^scans\./, ['D21']],
  [/^basic\.employer/, ['D16']],
  [/\.contract(\.|$)/, ['D09']],
  [/^newEmployer/, ['D16']],
  [/^release/, ['D11']],
  [/^information/, ['D18']],
  [/^loss/, ['D17']],
  [/^experience/, ['D15']],
  [/^projects/, ['D14']],
  [/^education/, ['D12']],
  [/./, ['D99']],
];

/** Defect codes with the usual ones of this place first. */
export function rankDefects<T extends string>(codes: readonly T[], path: string): T[] {
  const usual = USUAL.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  return [...codes].sort((a, b) => rank(usual, a) - rank(usual, b));
}

function rank(usual: readonly string[], code: string): number {
  const index = usual.indexOf(code);
  return index === -1 ? usual.length : index;
}
