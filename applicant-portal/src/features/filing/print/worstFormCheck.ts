import type { ScanView } from '@zaoce/domain';

type Check = ScanView['formCheck'];

/**
 * One word for all pages of the uploaded form: a stale page spoils all; else one page with the current code is enough,
 * because only the first page carries it. Null when nothing is uploaded that could be checked.
 */
export function worstFormCheck(
  scans: readonly { formCheck: Check }[],
): Exclude<Check, 'not-applicable'> | null {
  const found = scans.map(({ formCheck }) => formCheck);
  return (['stale', 'current', 'unreadable'] as const).find((check) => found.includes(check)) ?? null;
}
