import type { IsoDate } from '@zaoce/domain';
import { fromJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { REGISTRATION_COLUMNS, type RegistrationRow, type RegistrationState } from './row';

/** A registration as filings about it need it, the employer with everything an earlier filing stated about him. */
export interface RegisteredFacts {
  id: number;
  certificateNumber: string;
  sealNumber: string;
  specialty: string;
  /** As it is stored; `effectiveState` tells what it is on a day. */
  state: RegistrationState;
  validFrom: IsoDate;
  validTo: IsoDate;
  authorityCode: string;
  employer: string;
  employerCreditCode: string;
  employerDetails: Record<string, unknown>;
  photoKey: string | null;
}

/** The registration of an id, for the office's own work; whose it is has been asked before. Undefined when there is none. */
export async function readRegistered(db: Knex, id: number): Promise<RegisteredFacts | undefined> {
  const row: (RegistrationRow & { employer: unknown }) | undefined = await db('registrations')
    .where({ id })
    .first(...REGISTRATION_COLUMNS, 'employer');
  return (
    row && {
      id: row.id,
      certificateNumber: row.certificate_number,
      sealNumber: row.seal_number,
      specialty: row.specialty,
      state: row.state,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      authorityCode: row.authority_code,
      employer: row.employer_name,
      employerCreditCode: row.employer_code,
      employerDetails: fromJson<Record<string, unknown>>(row.employer, {}),
      photoKey: row.photo_key,
    }
  );
}

/**
 * Locks every registration of a person until the transaction ends, in the order of their ids: what is judged about him
 * then stays true until the judgement is written.
 */
export async function lockRegistrationsOf(trx: Transaction, applicantId: number): Promise<void> {
  await trx('registrations').where({ applicant_id: applicantId }).orderBy('id').forUpdate().select('id');
}
