import type { IsoDate } from '@zaoce/domain';
import { fromJson, insertRow, toJson, type Actor, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { REGISTRATION_COLUMNS, STANDING_STATES, type FullRegistrationRow, type RegistrationRow } from './row';
import { scopeRegistrations } from './scope';

/** A new registration before it has an id. */
export type NewRegistration = Omit<
  FullRegistrationRow,
  'id' | 'replaced_by_id' | 'reprints' | 'seal_reissues' | 'ended_on' | 'end_reason' | 'version'
>;

/** What acts may change; numbers, code and holder stay. */
export type RegistrationChanges = Partial<
  Omit<FullRegistrationRow, 'id' | 'certificate_number' | 'verification_code' | 'applicant_id' | 'version'>
>;

const TABLE = 'registrations';

/** Enters a registration, under an id that was taken before where somebody else must know it first. */
export async function insertRegistration(
  trx: Transaction,
  row: NewRegistration,
  now: Date,
  takenId?: number,
): Promise<FullRegistrationRow> {
  const entered = {
    ...row,
    replaced_by_id: null,
    reprints: 0,
    seal_reissues: 0,
    ended_on: null,
    end_reason: null,
    version: 1,
  };
  const values = { ...entered, employer: toJson(row.employer), ...(takenId && { id: takenId }) };
  return { ...entered, id: await insertRow(trx, TABLE, values, now) };
}

/** Takes the id of a registration that is about to be entered. */
export async function takeId(trx: Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select nextval(pg_get_serial_sequence('registrations', 'id')) as id`,
  );
  return Number(rows[0]?.id);
}

/** Writes changes and the next version of a locked row. For `amendRegistration` alone. */
export async function updateRegistration(
  trx: Transaction,
  row: FullRegistrationRow,
  changes: RegistrationChanges,
  now: Date,
): Promise<FullRegistrationRow> {
  const next = { ...row, ...changes, version: row.version + 1 };
  const { employer, ...columns } = { ...changes, version: next.version, updated_at: now };
  await trx(TABLE)
    .where({ id: row.id })
    .update({ ...columns, ...(employer && { employer: toJson(employer) }) });
  return next;
}

/** The registration of an id, locked until the transaction ends; whose it is has been asked before. */
export async function lockRegistration(
  trx: Transaction,
  id: number,
): Promise<FullRegistrationRow | undefined> {
  const row: FullRegistrationRow | undefined = await trx(TABLE)
    .where({ id })
    .forUpdate()
    .first(...FULL_COLUMNS);
  return row && readEmployer(row);
}

/** The same within somebody's scope. */
export async function lockInScope(
  trx: Transaction,
  actor: Actor,
  id: number,
): Promise<FullRegistrationRow | undefined> {
  const query = trx(TABLE)
    .where('registrations.id', id)
    .first(...FULL_COLUMNS);
  const row = (await scopeRegistrations(query, actor).forUpdate()) as FullRegistrationRow | undefined;
  return row && readEmployer(row);
}

/** What binds a person to his employer: his live and suspended registrations, locked in the order of their ids. */
export async function lockStanding(trx: Transaction, applicantId: number): Promise<FullRegistrationRow[]> {
  const rows = await trx(TABLE)
    .where({ applicant_id: applicantId })
    .whereIn('state', [...STANDING_STATES])
    .orderBy('id')
    .forUpdate()
    .select<FullRegistrationRow[]>(...FULL_COLUMNS);
  return rows.map(readEmployer);
}

const FULL_COLUMNS = [...REGISTRATION_COLUMNS, 'employer'] as const;

function readEmployer(row: FullRegistrationRow): FullRegistrationRow {
  return { ...row, employer: fromJson<Record<string, unknown>>(row.employer, {}) };
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

/** What expired before `day` and still stands, locked; `only` narrows it down, `limit` makes a batch of it. */
export async function lockExpired(
  trx: Transaction,
  day: IsoDate,
  only: { applicant_id?: number },
  limit: number,
): Promise<FullRegistrationRow[]> {
  const rows = await trx(TABLE)
    .where(only)
    .whereIn('state', [...STANDING_STATES])
    .andWhere('valid_to', '<', day)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .select<FullRegistrationRow[]>(...FULL_COLUMNS);
  return rows.map(readEmployer);
}
