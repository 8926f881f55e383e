import { periodStart, type EducationDraft, type FilingRule, type IsoDate } from '@zaoce/domain';
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

/** The courses the association reported for a person, oldest first; with `since` those that ended on this day or later. */
export async function listEducation(
  db: Knex,
  idNumberIndex: string,
  since: IsoDate | null = null,
): Promise<EducationRow[]> {
  const rows = (await db('education_records')
    .where({ id_number_index: idNumberIndex })
    .modify((query: Knex.QueryBuilder) => {
      if (since) void query.where('ends_on', '>=', since);
    })
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

/** From which day on courses belong to a filing: since the last registration where the rule counts from it, else all. */
export function countsSince(
  rule: Pick<FilingRule, 'education' | 'validityYears'>,
  registration: { validFrom: IsoDate; validTo: IsoDate } | null,
): IsoDate | null {
  if (rule.education?.countsFrom !== 'registration' || !registration) return null;
  return periodStart(registration, rule.validityYears);
}
