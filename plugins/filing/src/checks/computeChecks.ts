import { runChecks, worstLevel, type CheckInput, type CheckResult } from '@zaoce/domain';
import { listEmployerNames } from '@zaoce/register';
import type { Knex } from 'knex';
import { contextOf } from '../filings/context';
import type { Dossier } from '../filings/dossier';
import type { Person } from '../people/personFacts';
import { findSameFiles, type ScanRow } from '../scans/repository';
import { findEarlierRemarks } from './earlierRemarks';

export interface Checked {
  checks: CheckResult[];
  check_level: 'green' | 'amber' | 'red';
}

/** Runs the automatic checks on what is about to be submitted; their results are stored and not computed again. */
export async function computeChecks(db: Knex, dossier: Dossier, person: Person, now: Date): Promise<Checked> {
  const { filing } = dossier;
  const employerNames = filing.employer_code ? await listEmployerNames(db, filing.employer_code) : [];
  const sharedScans = await findSharedScans(db, dossier);
  const earlierRemarks = await findEarlierRemarks(db, dossier);
  const context = checkContext(dossier, person, now);
  const checks = runChecks({ ...context, employerNames, sharedScans, earlierRemarks });
  return { checks, check_level: worstLevel(checks) };
}

function checkContext(
  dossier: Dossier,
  { facts }: Person,
  now: Date,
): Omit<CheckInput, 'employerNames' | 'sharedScans' | 'earlierRemarks'> {
  const { filing, applicant, qualification, scans, form, readStampHash } = dossier;
  const { idNumber, ...context } = contextOf(dossier, now);
  return {
    ...context,
    person: { name: applicant.name, idNumber },
    qualification: qualification
      ? { name: qualification.name, specialty: qualification.specialty, issuedOn: qualification.issued_on }
      : null,
    otherRegistrations: facts.registrations.filter((one) => one.id !== filing.registration_id),
    otherFiling: facts.openFiling?.number ?? null,
    ban: facts.ban ?? null,
    scans: scans.map(toCheckedScan),
    form: { ...form, stampedHash: readStampHash },
  };
}

/** Files are compared as they came: the same picture rewritten twice need not be the same bytes. */
function toCheckedScan(scan: ScanRow): CheckInput['scans'][number] {
  const { kind, original_digest: sha256, width, height, blur, white_share: whiteShare } = scan;
  return { kind, sha256, width, height, blur, whiteShare };
}

async function findSharedScans(db: Knex, { filing, scans }: Dossier): Promise<string[]> {
  const digests = scans.map((scan) => scan.original_digest);
  const same = await findSameFiles(db, filing.id, digests);
  return same
    .filter((one) => one.id_number_index !== filing.id_number_index)
    .map((one) => one.original_digest);
}
