import { displayValue, type Bilingual, type EntrySection } from '@zaoce/domain';
import type { Entry } from './entryTypes';

/** Which fields name an entry and which describe it, in the order in which they are read. */
const SHOWN: Record<EntrySection, { title: string; details: string[] }> = {
  experience: { title: 'employer', details: ['position', 'duties', 'referee'] },
  projects: { title: 'name', details: ['category', 'client', 'role', 'duties'] },
  education: { title: 'content', details: ['year', 'category', 'mode', 'provider'] },
};

/** An entry in a few words: its name and the values worth showing, closed lists as their words. */
export function describeEntry(section: EntrySection, entry: Entry): { title: string; details: Bilingual[] } {
  const { title, details } = SHOWN[section];
  return {
    title: entry[title]?.trim() ?? '',
    details: details.flatMap((field) => {
      const value = entry[field]?.trim();
      return value ? [displayValue(`${section}.${field}`, value)] : [];
    }),
  };
}
