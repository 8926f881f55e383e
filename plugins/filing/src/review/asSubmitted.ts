import { isEditableState } from '@zaoce/domain';
import type { Knex } from 'knex';
import { describeDossier } from '../filings/dossier';
import type { FilingRow } from '../filings/row';
import { listRounds, type RoundRow } from '../rounds/repository';
import { listScansById } from '../scans/repository';
import { openFiling, type OpenFiling } from '../views/detail';

export interface SubmittedFiling extends OpenFiling {
  rounds: RoundRow[];
}

/**
 * A filing as the office knows it: what was submitted last. While it is returned the applicant works on it, and what he
 * writes is his own business until he submits again.
 */
export async function openAsSubmitted(db: Knex, filing: FilingRow): Promise<SubmittedFiling> {
  const open = await openFiling(db, filing);
  const rounds = await listRounds(db, filing.id);
  const last = rounds.at(-1);
  if (!last || !isEditableState(filing.state)) return { ...open, rounds };
  const scans = await listScansById(
    db,
    filing.id,
    last.scans.map((scan) => scan.id),
  );
  const { applicant, qualification } = open.dossier;
  const submitted = { ...filing, sections: last.sections, printed_hash: last.content_hash };
  const registration = filing.registration_before;
  const parts = { filing: submitted, applicant, qualification, scans, registration };
  return { ...open, dossier: describeDossier(parts), rounds };
}
