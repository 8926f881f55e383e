import type { IsoDate, RegistrationAct } from '@zaoce/domain';
import { fromJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';

const TABLE = 'registration_events';

/** What was done to a registration, and why. */
export interface Act {
  name: RegistrationAct;
  /** The day from which it counts; the present day unless something else ended it, such as its validity. */
  effectiveOn: IsoDate;
  /** The filing that asked for it; null where an office acted by itself. */
  filingId: number | null;
  /** The authority that decided. */
  authorityCode: string;
  /** A word of a closed list: ground of a revocation, reason of a cancellation. */
  ground?: string | null | undefined;
  text?: string | null | undefined;
}

/** A row of table `registration_events`: one act with the registration as it was after it. */
export interface EventRow {
  id: number;
  registration_id: number;
  /** The version of the registration that the act made. */
  version: number;
  act: RegistrationAct;
  effective_on: IsoDate;
  at: Date;
  filing_id: number | null;
  actor_id: number | null;
  actor_name: string;
  actor_role: string;
  authority_code: string;
  ground: string | null;
  text: string | null;
  snapshot: FullRegistrationRow;
}

/**
 * Writes the act that made a version of a registration; the row has that version already. The database takes the
 * snapshot itself and refuses an act whose version the row does not have.
 */
export async function insertEvent(
  { trx, actor, now }: Pick<RegisterWork, 'trx' | 'actor' | 'now'>,
  row: { id: number; version: number },
  act: Act,
): Promise<void> {
  await trx(TABLE).insert({
    registration_id: row.id,
    version: row.version,
    act: act.name,
    effective_on: act.effectiveOn,
    at: now,
    filing_id: act.filingId,
    actor_id: actor.userId,
    actor_name: actor.name,
    actor_role: actor.role,
    authority_code: act.authorityCode,
    ground: act.ground ?? null,
    text: act.text ?? null,
    // Set by the trigger; the column is not null.
    snapshot: '{}',
  });
}

/** Everything that happened to a registration, oldest first. */
export async function listEvents(db: Knex | Transaction, registrationId: number): Promise<EventRow[]> {
  const rows = await db(TABLE)
    .where({ registration_id: registrationId })
    .select<RawEventRow[]>('*')
    .orderBy('version');
  return rows.map(toEventRow);
}

/** The act that had the last word on a day; undefined when the registration did not exist yet. */
export async function findLastEvent(
  db: Knex | Transaction,
  registrationId: number,
  day: IsoDate,
): Promise<EventRow | undefined> {
  const row = (await db(TABLE)
    .where({ registration_id: registrationId })
    .andWhere('effective_on', '<=', day)
    .orderBy('version', 'desc')
    .first('*')) as RawEventRow | undefined;
  return row && toEventRow(row);
}

type RawEventRow = Omit<EventRow, 'id' | 'snapshot'> & { id: string; snapshot: unknown };

function toEventRow(raw: RawEventRow): EventRow {
  const snapshot = fromJson<FullRegistrationRow | null>(raw.snapshot, null);
  if (!snapshot) throw new Error(`event ${raw.id} has no snapshot`);
  return { ...raw, id: Number(raw.id), snapshot };
}
