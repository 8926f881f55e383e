import { OPEN_STATES, today, type PersonFacts } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { findBan, listMyRegistrations } from '@zaoce/register';
import type { Knex } from 'knex';
import type { ApplicantRow } from './applicant';
import { listQualifications, type QualificationRow } from './qualification';

/** What is known about the applicant who asks what he may file. */
export interface Person {
  applicant: ApplicantRow;
  qualifications: QualificationRow[];
  facts: PersonFacts;
}

/** Gathers it: qualification records, registrations, and the filing that is still open other than `exceptFilingId`. */
export async function gatherPerson(
  db: Knex,
  actor: Actor,
  applicant: ApplicantRow,
  now: Date,
  exceptFilingId?: number,
): Promise<Person> {
  const qualifications = await listQualifications(db, applicant.id);
  const registrations = await listMyRegistrations(db, actor, now);
  const openFiling = await findOpenFiling(db, applicant.id, exceptFilingId);
  const facts: PersonFacts = {
    onDay: today(now),
    qualifications: qualifications.map((one) => ({ specialty: one.specialty, issuedOn: one.issued_on })),
    registrations,
    openFiling: openFiling ?? null,
    ban: await findBan(db, applicant.id, today(now)),
  };
  return { applicant, qualifications, facts };
}

async function findOpenFiling(
  db: Knex,
  applicantId: number,
  exceptFilingId?: number,
): Promise<{ number: string } | undefined> {
  const query = db('filings')
    .where({ applicant_id: applicantId })
    .whereIn('state', [...OPEN_STATES])
    // A replacement of scans does not count (domain.md 3).
    .whereRaw('scans_only is not true');
  const open: { number: string } | undefined = await (
    exceptFilingId === undefined ? query : query.whereNot({ id: exceptFilingId })
  ).first('number');
  return open;
}

/** The record a filing in a specialty rests on: the newest one. */
export function qualificationFor(person: Person, specialty: string): QualificationRow | undefined {
  return person.qualifications.filter((one) => one.specialty === specialty).at(-1);
}
