import { stepOfPath, type Step } from '../steps/steps';

/** Id of the element at a place of a filing: `field-basic.employer.name`, `field-projects.2`, `field-scans.photo`. */
export function fieldId(path: string): string {
  return `field-${path}`;
}

/** The entry a path leads into, as section and position; null for other places. */
export function entryOf(path: string): { section: string; index: number } | null {
  const [section = '', position = ''] = path.split('.');
  return /^\d+$/.test(position) ? { section, index: Number(position) } : null;
}

/** Address of the place a problem or a remark is about: the step, the dialog of an entry where it is a field of one, the field. */
export function placeOf(filingId: number, path: string, steps: readonly Step[]): string {
  const entry = entryOf(path);
  const isFieldOfEntry = entry !== null && path.split('.').length > 2;
  const search = isFieldOfEntry ? `?edit=${entry.index}` : '';
  return `/filings/${filingId}/${stepOfPath(path, steps)}${search}#${fieldId(path)}`;
}
