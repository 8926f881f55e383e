import type { Knex } from 'knex';

/** What filings need of a row of table `qualifications`. */
export interface QualificationRow {
  id: number;
  name: string;
  certificate_number: string;
  management_number: string | null;
  specialty: string;
  issued_on: string;
  authority_code: string;
}

const COLUMNS = [
  'id',
  'name',
  'certificate_number',
  'management_number',
  'specialty',
  'issued_on',
  'authority_code',
] as const;

/** The qualification records of an applicant, oldest first. */
export async function listQualifications(db: Knex, applicantId: number): Promise<QualificationRow[]> {
  const rows = (await db('qualifications')
    .where({ applicant_id: applicantId })
    .select(...COLUMNS)
    .orderBy(['issued_on', 'id'])) as QualificationRow[];
  return rows;
}

/** The qualification record of an id, or undefined. */
export async function findQualification(db: Knex, id: number | null): Promise<QualificationRow | undefined> {
  if (id === null) return undefined;
  const row: QualificationRow | undefined = await db('qualifications')
    .where({ id })
    .first(...COLUMNS);
  return row;
}
