import { today, type RegistrationView } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { REGISTRATION_COLUMNS, type RegistrationRow } from './row';
import { scopeRegistrations } from './scope';
import { toRegistrationView } from './view';

/** The actor's own registrations, newest first; also what has ended, since its numbers stay his history. */
export async function listMyRegistrations(db: Knex, actor: Actor, now: Date): Promise<RegistrationView[]> {
  const query = db('registrations')
    .select(...REGISTRATION_COLUMNS)
    .orderBy([
      { column: 'issued_on', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const rows = (await scopeRegistrations(query, actor)) as RegistrationRow[];
  return rows.map((row) => toRegistrationView(row, today(now)));
}
