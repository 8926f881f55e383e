import {
  ENTRY_SECTIONS,
  fromZodIssues,
  Refusal,
  type EntrySection,
  type FilingDetail,
  type SectionsDraft,
} from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { lockForEditing } from '../filings/lockFiling';
import { showFiling } from '../views/show';
import { change, type Caller } from '../work';
import { entriesOf, newEntryId } from './mergeSections';
import { saveSections } from './updateFiling';

interface Place {
  id: number;
  section: EntrySection;
  version: number;
}
type Entry = { id?: string | undefined } & object;

/** Adds an entry at the end of a section. */
export async function addEntry(caller: Caller<Actor>, place: Place, body: object): Promise<FilingDetail> {
  return changeEntries(caller, place, (entries) => [...entries, { ...body, id: newEntryId() }]);
}

/** Changes the given fields of an entry; the others stay. */
export async function updateEntry(
  caller: Caller<Actor>,
  place: Place,
  entryId: string,
  body: object,
): Promise<FilingDetail> {
  return changeEntries(caller, place, (entries) => {
    assertHas(entries, entryId);
    return entries.map((entry) => (entry.id === entryId ? { ...entry, ...body, id: entryId } : entry));
  });
}

/** Removes an entry. */
export async function deleteEntry(
  caller: Caller<Actor>,
  place: Place,
  entryId: string,
): Promise<FilingDetail> {
  return changeEntries(caller, place, (entries) => {
    assertHas(entries, entryId);
    return entries.filter((entry) => entry.id !== entryId);
  });
}

async function changeEntries(
  caller: Caller<Actor>,
  { id, section, version }: Place,
  edit: (entries: readonly Entry[]) => Entry[],
): Promise<FilingDetail> {
  return change(caller, async (work) => {
    const filing = await lockForEditing(work, id, version);
    const edited = asSection(section, edit(entriesOf(filing.sections, section)));
    return showFiling(work, await saveSections(work, filing, edited));
  });
}

/** The body of the path's section: which of the three shapes applies is only known here. */
function asSection(section: EntrySection, entries: Entry[]): SectionsDraft {
  const parsed = ENTRY_SECTIONS[section].array().max(LONGEST[section]).safeParse(entries);
  if (!parsed.success)
    throw new Refusal('malformed-request', { issues: fromZodIssues(parsed.error, section) });
  return { [section]: parsed.data };
}

const LONGEST: Record<EntrySection, number> = { experience: 100, projects: 100, education: 200 };

/** Entries of the association are not the applicant's to change. */
function assertHas(entries: readonly Entry[], entryId: string): void {
  const entry = entries.find((candidate) => candidate.id === entryId);
  if (!entry) throw new Refusal('not-found');
  if ('source' in entry && entry.source === 'association') throw new Refusal('not-allowed');
}
