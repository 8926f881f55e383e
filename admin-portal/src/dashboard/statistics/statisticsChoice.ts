import { isIsoDate, STATISTICS_DAYS } from '@zaoce/domain';

/** What the statistics are about, as it stands in the address; the server knows it by the same names. */
export interface StatisticsChoice {
  days?: string;
  from?: string;
  to?: string;
  type?: string;
  scope?: string;
  specialty?: string;
  authority?: string;
}

const KEYS = ['days', 'from', 'to', 'type', 'scope', 'specialty', 'authority'] as const;
export const CUSTOM = 'custom';

/** Reads the choice from the address; what is not a day or an offered number of days is left out. */
export function readChoice(search: URLSearchParams): StatisticsChoice {
  const entries = KEYS.map((key) => [key, search.get(key)] as const).filter(([key, value]) => {
    if (!value) return false;
    if (key === 'days') return STATISTICS_DAYS.some((days) => days === value);
    return key === 'from' || key === 'to' ? isIsoDate(value) : true;
  });
  return Object.fromEntries(entries);
}

/** The address of a changed choice. Chosen days and a number of days exclude each other. */
export function writeChoice(choice: StatisticsChoice, change: StatisticsChoice): URLSearchParams {
  const merged = { ...choice, ...change };
  const custom = Boolean(merged.from ?? merged.to);
  const search = new URLSearchParams();
  for (const key of KEYS) {
    const value = merged[key];
    if (value && !(custom && key === 'days')) search.set(key, value);
  }
  return search;
}

/** Which entry of the period's list stands: an offered number of days, or days of one's own. */
export function periodOf({ days, from, to }: StatisticsChoice): string {
  return from || to ? CUSTOM : (days ?? STATISTICS_DAYS[0]);
}
