import { isEditableState, type FormFacts, type KnownRegistration } from '@zaoce/domain';
import type { Knex } from 'knex';
import { getApplicant, type ApplicantRow } from '../people/applicant';
import { findQualification, type QualificationRow } from '../people/qualification';
import { listScans, type ScanRow } from '../scans/repository';
import { hashContent, knownFactsOf, stampedHashOf, type KnownFacts } from './content';
import { findKnownRegistration } from './knownRegistration';
import type { FilingRow } from './row';

/** A filing with everything that belongs to its content. */
export interface Dossier {
  filing: FilingRow;
  applicant: ApplicantRow;
  qualification: QualificationRow | undefined;
  known: KnownFacts;
  scans: ScanRow[];
  form: FormFacts;
  /** Short content hash read from the stamped form itself; null when no code could be read. */
  readStampHash: string | null;
}

/**
 * Reads what belongs to a filing's content: four queries beside the filing's own. One after the other, since `db` is
 * often a transaction, and a connection carries one query at a time.
 */
export async function openDossier(db: Knex, filing: FilingRow): Promise<Dossier> {
  const applicant = await getApplicant(db, filing.applicant_id);
  const qualification = await findQualification(db, filing.qualification_id);
  const scans = await listScans(db, filing.id);
  // Once sent in, a filing speaks of the registration as it was then, whatever becomes of it.
  const registration = isEditableState(filing.state)
    ? await findKnownRegistration(db, filing.registration_id)
    : filing.registration_before;
  return describeDossier({ filing, applicant, qualification, scans, registration });
}

/** The same, computed anew after the filing or its scans changed. */
export function describeDossier(parts: {
  filing: FilingRow;
  applicant: ApplicantRow;
  qualification: QualificationRow | undefined;
  scans: ScanRow[];
  registration: KnownRegistration | null;
}): Dossier {
  const { filing, applicant, qualification, scans, registration } = parts;
  const known = knownFactsOf(filing, applicant, qualification, registration);
  const contentHash = hashContent({ filing, known, sections: filing.sections, scans });
  const stamped = stampedHashOf(scans, contentHash);
  const form = { contentHash, printedHash: filing.printed_hash, stampedHash: stamped.assumed };
  return { filing, applicant, qualification, known, scans, form, readStampHash: stamped.readable };
}
