import { formatDate } from '../../../i18n/formatDate';
import type { Language } from '../../../i18n/i18n';
import type { Entry } from './entryTypes';

/** From – until of an entry; a missing end reads as "until now". Empty when no day is given. */
export function entryPeriod(entry: Entry, language: Language, untilNow: string): string {
  if (!entry.startsOn && !entry.endsOn) return '';
  const start = entry.startsOn ? formatDate(entry.startsOn, language) : '—';
  return `${start} – ${entry.endsOn ? formatDate(entry.endsOn, language) : untilNow}`;
}
