import type { IsoDate } from '@zaoce/domain';
import { insertRow, toJson, type Actor, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { REGISTRATION_COLUMNS, type RegistrationRow } from './row';
import { scopeRegistrations } from './scope';

/** A new registration before it has an id. */
export type NewRegistration = Omit<RegistrationRow, 'id' | 'replaced_by_id' | 'reprints' | 'version'> & {
  /** The employer as the filing stated it. */
  employer: Record<string, unknown>;
};

const TABLE = 'registrations';

/** Enters a registration and returns its id. */
export async function insertRegistration(trx: Transaction, row: NewRegistration, now: Date): Promise<number> {
  const values = { ...row, employer: toJson(row.employer), replaced_by_id: null, reprints: 0, version: 1 };
  return insertRow(trx, TABLE, values, now);
}

/** The registration of an id within somebody's scope, or undefined. */
export async function findRegistration(
  db: Knex,
  actor: Actor,
  id: number,
): Promise<RegistrationRow | undefined> {
  const query = db(TABLE)
    .where('registrations.id', id)
    .first(...REGISTRATION_COLUMNS);
  return (await scopeRegistrations(query, actor)) as RegistrationRow | undefined;
}

/** The registration of an id, for the office's own work; whoever shows it to a person uses `findRegistration`. */
export async function findRegistrationById(db: Knex, id: number): Promise<RegistrationRow | undefined> {
  const row: RegistrationRow | undefined = await db(TABLE)
    .where({ id })
    .first(...REGISTRATION_COLUMNS);
  return row;
}

/** The registration that has, or had, a certificate number, with the number of the one that took its place. */
export async function findByCertificateNumber(
  db: Knex,
  certificateNumber: string,
): Promise<(RegistrationRow & { replaced_by: string | null }) | undefined> {
  const row: (RegistrationRow & { replaced_by: string | null }) | undefined = await db(TABLE)
    .where('registrations.certificate_number', certificateNumber)
    .leftJoin({ successor: TABLE }, 'successor.id', 'registrations.replaced_by_id')
    .first(
      ...REGISTRATION_COLUMNS.map((column) => `registrations.${column}`),
      'successor.certificate_number as replaced_by',
    );
  return row;
}

/** Marks what expired before `day` as lapsed and returns the rows it changed; `only` narrows it down. */
export async function markLapsed(
  trx: Transaction,
  day: IsoDate,
  now: Date,
  only: { applicant_id?: number; specialty?: string } = {},
): Promise<Pick<RegistrationRow, 'id' | 'authority_code'>[]> {
  const rows: Pick<RegistrationRow, 'id' | 'authority_code'>[] = await trx(TABLE)
    .where({ ...only, state: 'live' })
    .andWhere('valid_to', '<', day)
    .update({ state: 'lapsed', version: trx.raw('version + 1'), updated_at: now })
    .returning(['id', 'authority_code']);
  return rows;
}
