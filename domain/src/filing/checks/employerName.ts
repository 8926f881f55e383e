import { toHalfWidth } from '../../identifiers/halfWidth';

/** Whether two spellings name the same employer: brackets and blanks of either width do not count (dossier 9.3). */
export function sameEmployerName(a: string, b: string): boolean {
  return toHalfWidth(a) === toHalfWidth(b);
}
