import type { EducationDraft } from '@zaoce/domain';
import type { Knex } from 'knex';

/** A row of table `education_records`: a course that the association reported. */
export interface EducationRow {
  id: number;
  year: string;
  starts_on: string;
  ends_on: string;
  category: string;
  content: string;
  mode: string;
  provider: string;
  hours: string;
}

/** The courses the association reported for a person, oldest first. */
export async function listEducation(db: Knex, idNumberIndex: string): Promise<EducationRow[]> {
  const rows = (await db('education_records')
    .where({ id_number_index: idNumberIndex })
    .select('id', 'year', 'starts_on', 'ends_on', 'category', 'content', 'mode', 'provider', 'hours')
    .orderBy(['year', 'starts_on', 'id'])) as EducationRow[];
  return rows;
}

/** The same as entries of a filing; the applicant sees them there and cannot change them. */
export function toEducationEntry(row: EducationRow): EducationDraft {
  return {
    id: `association-${row.id}`,
    year: row.year,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    category: row.category,
    content: row.content,
    mode: row.mode,
    provider: row.provider,
    hours: row.hours,
    source: 'association',
  };
}
