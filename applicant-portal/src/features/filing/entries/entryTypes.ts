import type { EntrySection, SectionsDraft } from '@zaoce/domain';

/** An entry of any of the three lists, as texts by field. */
export type Entry = { id?: string; source?: 'self' | 'association' } & Record<string, string | undefined>;

/** The entries of a section as the forms read them. */
export function entriesOf(sections: SectionsDraft, section: EntrySection): Entry[] {
  return sections[section] ?? [];
}

/** Whether the entry came from the association and is nothing the applicant may change. */
export function isLinked(entry: Entry): boolean {
  return entry.source === 'association';
}

/** The texts of an entry that a form may send back: everything but its id and its source. */
export function textsOf(entry: Entry): Record<string, string> {
  const { id: _id, source: _source, ...texts } = entry;
  return Object.fromEntries(
    Object.entries(texts).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
