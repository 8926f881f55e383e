import { Refusal, type BasicDraft, type Locale } from '@zaoce/domain';
import { fromJson, toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** What filings need of a row of table `applicants`. */
export interface ApplicantRow {
  id: number;
  user_id: number;
  name: string;
  id_number_cipher: string;
  id_number_index: string;
  id_number_masked: string;
  gender: string;
  birth_date: string;
  authority_code: string;
  mobile: string;
  email: string;
  telephone: string | null;
  address: string | null;
  postal_code: string | null;
  ethnicity: string | null;
  school: string | null;
  major: string | null;
  graduated_on: string | null;
  education_level: string | null;
  degree: string | null;
  employer_name: string | null;
  employer_code: string | null;
  employer_address: string | null;
  employer_postal_code: string | null;
  employer: Record<string, unknown>;
  language: Locale;
}

const COLUMNS = [
  'id',
  'user_id',
  'name',
  'id_number_cipher',
  'id_number_index',
  'id_number_masked',
  'gender',
  'birth_date',
  'authority_code',
  'mobile',
  'email',
  'telephone',
  'address',
  'postal_code',
  'ethnicity',
  'school',
  'major',
  'graduated_on',
  'education_level',
  'degree',
  'employer_name',
  'employer_code',
  'employer_address',
  'employer_postal_code',
  'employer',
  'language',
] as const satisfies readonly (keyof ApplicantRow)[];

/** The applicant behind an account; 404 when the account belongs to nobody who could file. */
export async function getApplicantOfUser(db: Knex, userId: number): Promise<ApplicantRow> {
  return readApplicant(db, { user_id: userId });
}

/** The applicant of an id; 404 when there is none. */
export async function getApplicant(db: Knex, id: number): Promise<ApplicantRow> {
  return readApplicant(db, { id });
}

async function readApplicant(db: Knex, where: { id: number } | { user_id: number }): Promise<ApplicantRow> {
  const row: ApplicantRow | undefined = await db('applicants')
    .where(where)
    .first(...COLUMNS);
  if (!row) throw new Refusal('not-found');
  return {
    ...row,
    employer: fromJson<Record<string, unknown> | null>(row.employer, null) ?? {},
    language: row.language === 'en' ? 'en' : 'zh-CN',
  };
}

/**
 * Locks applicants in the order of their ids. Whoever will remember several of them takes them before he writes to an
 * audit chain, which an applicant who changes his contact data takes after his own row.
 */
export async function lockApplicants(trx: Transaction, ids: readonly number[]): Promise<void> {
  await trx('applicants')
    .whereIn('id', [...ids])
    .orderBy('id')
    .forUpdate()
    .select('id');
}

/**
 * Takes what an authority has approved into the profile, so that it is known the next time; what it did not state stays.
 * Contact data stay his own.
 */
export async function rememberApproved(
  trx: Transaction,
  id: number,
  basic: BasicDraft,
  now: Date,
): Promise<void> {
  const { employer } = basic;
  const values = {
    ethnicity: basic.ethnicity,
    school: basic.school,
    major: basic.major,
    graduated_on: basic.graduatedOn,
    education_level: basic.educationLevel,
    degree: basic.degree,
    employer_name: employer?.name,
    employer_code: employer?.creditCode,
    employer_address: employer?.address,
    employer_postal_code: employer?.postalCode,
    employer: employer && toJson(employer),
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  await trx('applicants')
    .where({ id })
    .update({ ...given, version: trx.raw('version + 1'), updated_at: now });
}

/** Makes another authority the applicant's own: where he files from now on. */
export async function moveHome(
  trx: Transaction,
  id: number,
  authorityCode: string,
  now: Date,
): Promise<void> {
  await trx('applicants')
    .where({ id })
    .update({ authority_code: authorityCode, version: trx.raw('version + 1'), updated_at: now });
}

/** Takes new names and numbers of the same employer into the profile; what is missing stays. */
export async function renameEmployer(
  trx: Transaction,
  id: number,
  changed: { name?: string; creditCode?: string; qualificationNumber?: string },
  now: Date,
): Promise<void> {
  const { employer_name: name, employer_code: creditCode, employer } = await getApplicant(trx, id);
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value));
  await trx('applicants')
    .where({ id })
    .update({
      employer_name: changed.name ?? name,
      employer_code: changed.creditCode ?? creditCode,
      employer: toJson({ ...employer, ...given }),
      version: trx.raw('version + 1'),
      updated_at: now,
    });
}
