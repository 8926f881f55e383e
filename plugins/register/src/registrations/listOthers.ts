import type { IsoDate } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { effectiveState } from './effectiveState';
import type { ReviewRegistration } from './listRegistrations';
import { REGISTRATION_COLUMNS, type RegistrationRow } from './row';
import { scopeRegistrations } from './scope';

/** What else the register holds of the holder of a registration, newest first; only what the actor may see. */
export async function listOthers(
  db: Knex,
  actor: Actor,
  { id, applicant_id: applicantId }: RegistrationRow,
  day: IsoDate,
): Promise<NonNullable<ReviewRegistration['others']>> {
  const rows = (await scopeRegistrations(db('registrations'), actor)
    .where('registrations.applicant_id', applicantId)
    .whereNot('registrations.id', id)
    .select(...REGISTRATION_COLUMNS)
    .orderBy('registrations.id', 'desc')) as RegistrationRow[];
  return rows.map((row) => ({
    id: row.id,
    certificateNumber: row.certificate_number,
    specialty: row.specialty,
    state: effectiveState(row, day),
  }));
}
