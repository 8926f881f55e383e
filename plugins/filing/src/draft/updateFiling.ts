import { problemAt, Refusal, type FilingDetail, type SectionsDraft } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { findKnownRegistration } from '../filings/knownRegistration';
import { lockForEditing } from '../filings/lockFiling';
import { updateFiling as writeFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { answerItem, listItems } from '../items/repository';
import { countsSince, listEducation, toEducationEntry } from '../people/education';
import { showFiling } from '../views/show';
import { change, type Caller, type Work } from '../work';
import { noteEdit } from './noteEdit';
import { employerColumns } from './employerColumns';
import { mergeSections } from './mergeSections';

export interface Edit {
  sections?: SectionsDraft | undefined;
  answers?: { itemId: number; answer: string }[] | undefined;
}

/** Saves sections and answers of return items; a draft is saved whatever it says, so that no work is lost. */
export async function updateFiling(
  caller: Caller<Actor>,
  id: number,
  version: number,
  edit: Edit,
): Promise<FilingDetail> {
  return change(caller, async (work) => {
    const filing = await lockForEditing(work, id, version);
    await answerItems(work, filing, edit.answers ?? []);
    return showFiling(work, await saveSections(work, filing, edit.sections ?? {}));
  });
}

/** Writes the content of a locked filing and its next version. */
export async function saveSections(
  work: Work<Actor>,
  filing: FilingRow,
  given: SectionsDraft,
): Promise<FilingRow> {
  if (filing.scans_only && Object.keys(given).length > 0) {
    throw new Refusal('rule-refused', { issues: [problemAt('sections', 'not-only-scans')] });
  }
  const registration = await findKnownRegistration(work.trx, filing.registration_id);
  const since = countsSince(filing.rule, registration);
  const association = given.education ? await listEducation(work.trx, filing.id_number_index, since) : [];
  const sections = mergeSections(filing.rule, filing.sections, given, association.map(toEducationEntry));
  const changes = { sections, ...employerColumns(sections, registration) };
  const saved = await writeFiling(work.trx, filing, changes, work.now);
  await noteEdit(work, filing);
  return saved;
}

async function answerItems(
  work: Work,
  filing: FilingRow,
  answers: { itemId: number; answer: string }[],
): Promise<void> {
  if (answers.length === 0) return;
  const items = await listItems(work.trx, filing.id);
  for (const { itemId, answer } of answers) {
    const item = items.find((candidate) => candidate.id === itemId);
    if (!item || !['open', 'answered'].includes(item.state)) throw new Refusal('not-found');
    await answerItem(work.trx, itemId, answer, work.now);
  }
}
