import { isEditableState, recheckEducation, worstLevel, type EducationDraft } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { contextOf } from '../filings/context';
import { openDossier } from '../filings/dossier';
import { findKnownRegistration } from '../filings/knownRegistration';
import { findAnyFilingForUpdate, touchFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { mergeSections } from '../draft/mergeSections';
import { countsSince, listEducation, toEducationEntry } from '../people/education';
import { noteAudit, type Agent, type Work } from '../work';

/**
 * Puts the courses that the association has reported meanwhile where they belong. A filing that the applicant works on gets
 * them as entries; its version stays, because what he has typed and still has to save is not touched by them. What was sent
 * in stays as it was signed; there the check of the hours is made again and says what has come since.
 */
export async function attachEducation(work: Work<Agent | Actor>, filingId: number): Promise<void> {
  const filing = await findAnyFilingForUpdate(work.trx, filingId);
  const asked = filing?.rule.sections.some(({ key }) => key === 'education');
  if (!filing || !asked || filing.scans_only) return;
  if (isEditableState(filing.state)) await attachEntries(work, filing);
  else if (['submitted', 'in-review'].includes(filing.state)) await checkAgain(work, filing);
}

async function attachEntries(work: Work<Agent | Actor>, filing: FilingRow): Promise<void> {
  const registration = await findKnownRegistration(work.trx, filing.registration_id);
  const entries = await reportedEntries(work, filing, countsSince(filing.rule, registration));
  const before = filing.sections.education ?? [];
  const sections = mergeSections(filing.rule, filing.sections, { education: before }, entries);
  if (sameEntries(before, sections.education ?? [])) return;
  await touchFiling(work.trx, filing.id, { sections }, work.now);
  noteAttached(work, filing, entries.length);
}

async function checkAgain(work: Work<Agent | Actor>, filing: FilingRow): Promise<void> {
  const dossier = await openDossier(work.trx, filing);
  const context = contextOf(dossier, work.now);
  const reported = await reportedEntries(work, filing, countsSince(filing.rule, dossier.known.registration));
  const submitted = filing.sections.education ?? [];
  const known = new Set(submitted.map(({ id }) => id));
  const later = reported.filter(({ id }) => !known.has(id)).length;
  const { education } = mergeSections(filing.rule, filing.sections, { education: submitted }, reported);
  const check = recheckEducation(
    { ...context, sections: { ...filing.sections, ...(education && { education }) } },
    later,
  );
  const checks = filing.checks.map((one) => (one.key === check.key ? check : one));
  if (JSON.stringify(checks) === JSON.stringify(filing.checks)) return;
  await touchFiling(work.trx, filing.id, { checks, check_level: worstLevel(checks) }, work.now);
  noteAttached(work, filing, later);
}

async function reportedEntries(
  { trx }: Work<Agent | Actor>,
  filing: FilingRow,
  since: string | null,
): Promise<EducationDraft[]> {
  return (await listEducation(trx, filing.id_number_index, since)).map(toEducationEntry);
}

function sameEntries(before: readonly EducationDraft[], after: readonly EducationDraft[]): boolean {
  const text = (entries: readonly EducationDraft[]) =>
    JSON.stringify(entries.map((entry) => Object.entries(entry).sort(([a], [b]) => a.localeCompare(b))));
  return text(before) === text(after);
}

function noteAttached(work: Work<Agent | Actor>, filing: FilingRow, records: number): void {
  noteAudit(work, 'filing.education-attached', filing, { number: filing.number, records });
}
