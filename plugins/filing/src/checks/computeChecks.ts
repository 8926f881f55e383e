import { runChecks, today, worstLevel, type CheckInput, type CheckResult } from '@zaoce/domain';
import { openIdNumber } from '@zaoce/account';
import { listEmployerNames } from '@zaoce/register';
import type { Knex } from 'knex';
import type { Dossier } from '../filings/dossier';
import type { Person } from '../people/personFacts';
import { findSameFiles, type ScanRow } from '../scans/repository';

export interface Checked {
  checks: CheckResult[];
  check_level: 'green' | 'amber' | 'red';
}

/** Runs the automatic checks on what is about to be submitted; their results are stored and not computed again. */
export async function computeChecks(db: Knex, dossier: Dossier, person: Person, now: Date): Promise<Checked> {
  const { filing } = dossier;
  const employerNames = filing.employer_code ? await listEmployerNames(db, filing.employer_code) : [];
  const sharedScans = await findSharedScans(db, dossier);
  const checks = runChecks({ ...checkContext(dossier, person, now), employerNames, sharedScans });
  return { checks, check_level: worstLevel(checks) };
}

function checkContext(
  { filing, applicant, qualification, scans, form, readStampHash }: Dossier,
  { facts }: Person,
  now: Date,
): Omit<CheckInput, 'employerNames' | 'sharedScans'> {
  return {
    rule: filing.rule,
    onDay: today(now),
    scope: filing.scope,
    lost: filing.lost,
    specialty: filing.specialty,
    sections: filing.sections,
    qualificationIssuedOn: qualification?.issued_on ?? null,
    person: { name: applicant.name, idNumber: openIdNumber(applicant.id_number_cipher) },
    qualification: qualification
      ? { name: qualification.name, specialty: qualification.specialty, issuedOn: qualification.issued_on }
      : null,
    otherRegistrations: facts.registrations.filter((one) => one.id !== filing.registration_id),
    ban: facts.ban ?? null,
    scans: scans.map(toCheckedScan),
    form: { ...form, stampedHash: readStampHash },
  };
}

/** Files are compared as they came: the same picture rewritten twice need not be the same bytes. */
function toCheckedScan(scan: ScanRow): CheckInput['scans'][number] {
  return { kind: scan.kind, sha256: scan.original_digest, width: scan.width, height: scan.height };
}

async function findSharedScans(db: Knex, { filing, scans }: Dossier): Promise<string[]> {
  const digests = scans.map((scan) => scan.original_digest);
  const same = await findSameFiles(db, filing.id, digests);
  return same
    .filter((one) => one.id_number_index !== filing.id_number_index)
    .map((one) => one.original_digest);
}
