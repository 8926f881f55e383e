import { madeDecisions, scopeFilings } from '@zaoce/filing';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { Span } from './period';
import { narrowToKind, type Subject } from './subject';

/** Filings decided, of one line of a table; counts come as text. */
export interface DecisionCount {
  part: string | null;
  type: string;
  scope: string | null;
  stage_key: string;
  actor_id: number;
  authority_code: string;
  decided: string;
  approved: string;
  returned: string;
  refused: string;
  first_pass: string;
  median: number | null;
}
export type Dimension = 'total' | 'part' | 'stage' | 'reviewer' | 'authority';

/** What each table is grouped by, and how PostgreSQL's `grouping(part, type, actor, authority)` calls it. */
const DIMENSIONS: Record<Dimension, { columns: string; level: number }> = {
  total: { columns: '', level: 0b1111 },
  part: { columns: 'parts.number', level: 0b0111 },
  stage: { columns: 'filings.type, filings.scope, decisions.stage_key', level: 0b1011 },
  reviewer: { columns: 'decisions.actor_id, decisions.authority_code', level: 0b1100 },
  authority: { columns: 'decisions.authority_code', level: 0b1110 },
};

/** Counts filings decided, once for all the tables asked for: a filing that was decided twice counts once in a line. */
export async function countDecisions(
  db: Knex,
  actor: Actor,
  subject: Subject,
  parts: readonly Span[],
  wanted: readonly Dimension[],
): Promise<Map<Dimension, DecisionCount[]>> {
  const query = madeDecisions(db, subject.decisions, actor).join(
    'filings',
    'filings.id',
    'decisions.filing_id',
  );
  narrowToKind(scopeFilings(query, actor), subject.kind);
  const filings = (condition: string, as: string) =>
    db.raw(`count(distinct decisions.filing_id) filter (where ${condition}) as ${as}`);
  const rows: unknown = await query
    .joinRaw(
      `join unnest(?::date[], ?::date[]) with ordinality as parts (first, last, number)
        on decisions.day between parts.first and parts.last`,
      [parts.map(({ from }) => from), parts.map(({ to }) => to)] as unknown as Knex.Value[],
    )
    .select(
      db.raw('grouping(parts.number, filings.type, decisions.actor_id, decisions.authority_code) as level'),
      'parts.number as part',
      'filings.type',
      'filings.scope',
      'decisions.stage_key',
      'decisions.actor_id',
      'decisions.authority_code',
      filings('true', 'decided'),
      filings(`decisions.outcome = 'approved'`, 'approved'),
      filings(`decisions.outcome = 'returned'`, 'returned'),
      filings(`decisions.outcome = 'refused'`, 'refused'),
      filings(`decisions.outcome = 'approved' and not decisions.after_return`, 'first_pass'),
      db.raw(`percentile_cont(0.5) within group (order by decisions.working_days)
        filter (where decisions.outcome <> 'returned') as median`),
    )
    .groupByRaw(`grouping sets (${wanted.map((name) => `(${DIMENSIONS[name].columns})`).join(', ')})`);
  const counts = rows as (DecisionCount & { level: number })[];
  return new Map(
    wanted.map((name) => [name, counts.filter(({ level }) => level === DIMENSIONS[name].level)]),
  );
}

/** How many filings were returned for each reason, the most frequent first. */
export async function countReasons(
  db: Knex,
  actor: Actor,
  subject: Subject,
  limit: number,
): Promise<{ code: string; count: string }[]> {
  const query = madeDecisions(db, { ...subject.decisions, decision: 'returned' }, actor)
    .join('filings', 'filings.id', 'decisions.filing_id')
    .join('return_items as items', (on) =>
      on.on('items.filing_id', 'decisions.filing_id').andOn('items.round', 'decisions.round'),
    );
  const rows: unknown = await narrowToKind(scopeFilings(query, actor), subject.kind)
    .groupBy('items.defect_code')
    .select('items.defect_code as code')
    .countDistinct('decisions.filing_id as count')
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'code' }])
    .limit(limit);
  return rows as { code: string; count: string }[];
}
