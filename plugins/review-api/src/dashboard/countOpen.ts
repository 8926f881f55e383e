import { scopeFilings } from '@zaoce/filing';
import type { Actor } from '@zaoce/platform';
import { today } from '@zaoce/domain';
import type { Knex } from 'knex';
import { narrowToKind, type Subject } from './subject';

/** Filings at an office now, of one line of a table; counts come as text. */
export interface OpenCount {
  type: string;
  scope: string | null;
  stage_key: string;
  assignee_id: number | null;
  authority_code: string;
  waiting: string;
  in_review: string;
  overdue: string;
}
type OpenDimension = 'stage' | 'reviewer' | 'authority';

/** What each table is grouped by, and how PostgreSQL's `grouping(type, assignee, holder)` calls it. */
const DIMENSIONS: Record<OpenDimension, { columns: string; level: number }> = {
  stage: { columns: 'filings.type, filings.scope, filings.stage_key', level: 0b011 },
  reviewer: { columns: 'filings.assignee_id, filings.holder_authority_code', level: 0b100 },
  authority: { columns: 'filings.holder_authority_code', level: 0b110 },
};

/** Counts what waits at the office, or at every office, by kind and stage, by who holds it, by office: one query. */
export async function countOpen(
  db: Knex,
  actor: Actor,
  subject: Subject,
  now: Date,
): Promise<Record<OpenDimension, OpenCount[]>> {
  const query = scopeFilings(db('filings'), actor).whereIn('filings.state', ['submitted', 'in-review']);
  if (subject.office !== null) void query.where('filings.holder_authority_code', subject.office);
  const sets = Object.values(DIMENSIONS).map(({ columns }) => `(${columns})`);
  const rows: unknown = await narrowToKind(query, subject.kind)
    .select(
      db.raw('grouping(filings.type, filings.assignee_id, filings.holder_authority_code) as level'),
      'filings.type',
      'filings.scope',
      'filings.stage_key',
      'filings.assignee_id',
      'filings.holder_authority_code as authority_code',
      db.raw(`count(*) filter (where filings.state = 'submitted') as waiting`),
      db.raw(`count(*) filter (where filings.state = 'in-review') as in_review`),
      db.raw('count(*) filter (where filings.due_on < ?) as overdue', [today(now)]),
    )
    .groupByRaw(`grouping sets (${sets.join(', ')})`);
  const counts = rows as (OpenCount & { level: number })[];
  const of = (name: OpenDimension) => counts.filter(({ level }) => level === DIMENSIONS[name].level);
  return { stage: of('stage'), reviewer: of('reviewer'), authority: of('authority') };
}
