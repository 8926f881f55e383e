import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

const TABLE = 'applicants';

/** The columns of an applicant's profile. */
export interface ApplicantRow {
  id: number;
  user_id: number;
  name: string;
  id_number_masked: string;
  gender: string;
  birth_date: string;
  authority_code: string;
  mobile: string;
  email: string;
  telephone: string | null;
  address: string | null;
  postal_code: string | null;
  education_level: string | null;
  employer_name: string | null;
  employer_address: string | null;
  employer_postal_code: string | null;
  language: string | null;
  reminders: boolean | null;
  version: number;
}

const COLUMNS = [
  'id',
  'user_id',
  'name',
  'id_number_masked',
  'gender',
  'authority_code',
  'mobile',
  'email',
  'telephone',
  'address',
  'postal_code',
  'education_level',
  'employer_name',
  'employer_address',
  'employer_postal_code',
  'language',
  'reminders',
  'version',
] as const;

function selectApplicant(db: Knex, userId: number): Knex.QueryBuilder {
  return db(TABLE)
    .where({ user_id: userId })
    .first(...COLUMNS, db.raw(`to_char(birth_date, 'YYYY-MM-DD') as birth_date`));
}

/** The applicant behind a user; throws when there is none. */
export async function getApplicant(db: Knex, userId: number): Promise<ApplicantRow> {
  return present((await selectApplicant(db, userId)) as ApplicantRow | undefined, userId);
}

/** The same, locked until the transaction ends. */
export async function lockApplicant(trx: Transaction, userId: number): Promise<ApplicantRow> {
  return present((await selectApplicant(trx, userId).forUpdate()) as ApplicantRow | undefined, userId);
}

export async function updateApplicant(
  trx: Transaction,
  id: number,
  change: Record<string, unknown>,
  now: Date,
): Promise<void> {
  await trx(TABLE)
    .where({ id })
    .update({ ...change, updated_at: now });
}

function present(row: ApplicantRow | undefined, userId: number): ApplicantRow {
  if (!row) throw new Error(`user ${userId} is no applicant`);
  return row;
}

export interface QualificationLine {
  specialty: string;
  certificateNumber: string;
  issuedOn: string;
  managementNumber: string | null;
}

/** The qualification records of an applicant, oldest first. */
export function listQualifications(db: Knex, applicantId: number): Promise<QualificationLine[]> {
  return db('qualifications')
    .where({ applicant_id: applicantId })
    .orderBy('issued_on')
    .orderBy('id')
    .select<QualificationLine[]>(
      'specialty',
      'certificate_number as certificateNumber',
      db.raw(`to_char(issued_on, 'YYYY-MM-DD') as "issuedOn"`),
      'management_number as managementNumber',
    );
}
