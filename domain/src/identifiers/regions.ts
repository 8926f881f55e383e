import { AUTHORITIES } from '../authorities';

/** Taiwan, Hong Kong and Macao, and the residence permits of their citizens (dossier 8.1 and 8.3). */
const OTHER_REGIONS = ['71', '81', '82', '83'];
/** The corps reviews filings but is no region of GB/T 2260. */
const KNOWN = new Set([
  ...AUTHORITIES.map(({ code }) => code as string).filter((code) => code !== '66'),
  ...OTHER_REGIONS,
]);

/** Whether two digits are a province-level region of GB/T 2260. */
export function isKnownRegion(twoDigits: string): boolean {
  return KNOWN.has(twoDigits);
}
