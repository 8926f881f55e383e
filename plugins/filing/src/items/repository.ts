import { insertRow, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

export type ItemState = 'open' | 'answered' | 'accepted' | 'cancelled';

/** A row of table `return_items`: one reason of a return, at one place. */
export interface ItemRow {
  id: number;
  filing_id: number;
  /** The round that was returned. */
  round: number;
  path: string;
  defect_code: string;
  text: string;
  state: ItemState;
  answer: string | null;
  answered_at: Date | null;
  /** The place was visible, and no different, in an earlier round. */
  repeated: boolean;
}

const COLUMNS = [
  'id',
  'filing_id',
  'round',
  'path',
  'defect_code',
  'text',
  'state',
  'answer',
  'answered_at',
  'repeated',
] as const satisfies readonly (keyof ItemRow)[];

/** The items of a filing in the order in which they were written; of one round when it is given. */
export async function listItems(db: Knex, filingId: number, round?: number): Promise<ItemRow[]> {
  const where = round === undefined ? { filing_id: filingId } : { filing_id: filingId, round };
  const rows = (await db('return_items')
    .where(where)
    .select(...COLUMNS)
    .orderBy('id')) as ItemRow[];
  return rows;
}

/** How many open items each of some filings has. */
export async function countOpenItems(db: Knex, filingIds: readonly number[]): Promise<Map<number, number>> {
  if (filingIds.length === 0) return new Map();
  const rows: { filing_id: number; open: string }[] = await db('return_items')
    .whereIn('filing_id', [...filingIds])
    .where({ state: 'open' })
    .groupBy('filing_id')
    .select('filing_id')
    .count('* as open');
  return new Map(rows.map((row) => [row.filing_id, Number(row.open)]));
}

/** Enters one item. */
export async function insertItem(
  trx: Transaction,
  item: Omit<ItemRow, 'id' | 'answer' | 'answered_at'>,
  now: Date,
): Promise<number> {
  return insertRow(trx, 'return_items', { ...item, answer: null, answered_at: null }, now);
}

/** Writes the applicant's answer; an empty one opens the item again. */
export async function answerItem(trx: Transaction, id: number, answer: string, now: Date): Promise<void> {
  const answered = answer.trim() !== '';
  const values = {
    answer: answered ? answer.trim() : null,
    answered_at: answered ? now : null,
    state: answered ? 'answered' : 'open',
  };
  await trx('return_items')
    .where({ id })
    .update({ ...values, updated_at: now });
}

/** Closes the items of a filing that are in one of some states. */
export async function settleItems(
  trx: Transaction,
  filingId: number,
  from: readonly ItemState[],
  to: 'accepted' | 'cancelled',
  now: Date,
): Promise<void> {
  await trx('return_items')
    .where({ filing_id: filingId })
    .whereIn('state', [...from])
    .update({ state: to, updated_at: now });
}

/** Closes one item. */
export async function settleItem(
  trx: Transaction,
  id: number,
  to: 'accepted' | 'cancelled',
  now: Date,
): Promise<void> {
  await trx('return_items').where({ id }).update({ state: to, updated_at: now });
}
