import { fromJson, strapiColumns, toJson, type Transaction } from '@zaoce/platform';
import type { FilingEventType } from '@zaoce/domain';
import type { Knex } from 'knex';

/** What the text of an event cannot say. */
export interface EventPayload {
  /** Legal ground of a refusal. */
  ground?: string;
  assigneeId?: number;
  assigneeName?: string;
  /** Paths of return items that concern what an earlier round showed already; the reviewer was warned and went on. */
  repeated?: string[];
}

/** A row of table `filing_events`: the history of a filing, append-only. */
export interface EventRow {
  id: number;
  filing_id: number;
  sequence: number;
  action: FilingEventType;
  stage_key: string | null;
  stage_index: number | null;
  round: number;
  actor_id: number | null;
  actor_name: string;
  actor_role: string;
  authority_code: string | null;
  text: string | null;
  payload: EventPayload;
  at: Date;
}

const COLUMNS = [
  'id',
  'filing_id',
  'sequence',
  'action',
  'stage_key',
  'stage_index',
  'round',
  'actor_id',
  'actor_name',
  'actor_role',
  'authority_code',
  'text',
  'payload',
  'at',
] as const satisfies readonly (keyof EventRow)[];

/** Appends events in their order. The filing is locked, so nobody else takes the same sequence numbers. */
export async function insertEvents(
  trx: Transaction,
  filingId: number,
  events: readonly Omit<EventRow, 'id' | 'filing_id' | 'sequence'>[],
  now: Date,
): Promise<number> {
  if (events.length === 0) return 0;
  const last: { sequence: number } | undefined = await trx('filing_events')
    .where({ filing_id: filingId })
    .orderBy('sequence', 'desc')
    .first('sequence');
  const first = (last?.sequence ?? 0) + 1;
  const rows = events.map((event, index) => ({
    ...strapiColumns(now),
    ...event,
    filing_id: filingId,
    sequence: first + index,
    payload: toJson(event.payload),
  }));
  await trx('filing_events').insert(rows);
  return first;
}

/** The whole history of a filing, oldest first. */
export async function listEvents(db: Knex, filingId: number): Promise<EventRow[]> {
  const rows = (await db('filing_events')
    .where({ filing_id: filingId })
    .select(...COLUMNS)
    .orderBy('sequence')) as EventRow[];
  return rows.map((row) => ({ ...row, payload: fromJson<EventPayload>(row.payload, {}) }));
}
