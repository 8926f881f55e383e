import type { listMyEducation as operation, OutputOf } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { getApplicantOfUser } from '../people/applicant';
import { listEducation } from '../people/education';
import type { Caller } from '../work';

/** The courses the association reported for the applicant. */
export async function listMyEducation({ strapi, actor }: Caller<Actor>): Promise<OutputOf<typeof operation>> {
  const db = strapi.db.connection;
  const applicant = await getApplicantOfUser(db, actor.userId);
  const rows = await listEducation(db, applicant.id_number_index);
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    category: row.category,
    content: row.content,
    mode: row.mode,
    provider: row.provider,
    hours: row.hours,
    source: 'association',
  }));
}
