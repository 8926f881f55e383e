import { madeDecisions, scopeFilings } from '@zaoce/filing';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { Span } from './period';
import { narrowToKind, type Subject } from './subject';

/** What a line of a table is about; what the table is not grouped by is null. */
interface Line {
  level: number;
  part: string | null;
  type: string;
  scope: string | null;
  stage_key: string;
  actor_id: number;
  authority_code: string;
}
/** Filings decided, of one line; counts come as text. */
export interface DecisionCount extends Line {
  decided: string;
  approved: string;
  returned: string;
  refused: string;
  first_pass: string;
  median: number | null;
}
type Dimension = 'total' | 'part' | 'stage' | 'reviewer' | 'authority';

/** What each table is grouped by, and how PostgreSQL's `grouping(part, type, actor, authority)` calls it. */
const DIMENSIONS: Record<Dimension, { columns: readonly (keyof Line)[]; level: number }> = {
  total: { columns: [], level: 0b1111 },
  part: { columns: ['part'], level: 0b0111 },
  stage: { columns: ['type', 'scope', 'stage_key'], level: 0b1011 },
  reviewer: { columns: ['actor_id', 'authority_code'], level: 0b1100 },
  authority: { columns: ['authority_code'], level: 0b1110 },
};
const LEVEL = 'grouping(part, type, actor_id, authority_code) as level';
const COLUMNS = ['part', 'type', 'scope', 'stage_key', 'actor_id', 'authority_code'] as const;

/**
 * Counts filings decided, and the median of the working days it took, for all tables at once. A filing that was decided
 * twice counts once in a line: it is folded by line and filing first, which is many times faster than `count(distinct)`.
 */
export async function countDecisions(
  db: Knex,
  actor: Actor,
  subject: Subject,
  parts: readonly Span[],
): Promise<Record<Dimension, DecisionCount[]>> {
  const made = decisionsOf(db, actor, subject, parts);
  const folded = db
    .from(made.clone().as('made'))
    .select('filing_id', ...COLUMNS)
    .select(
      db.raw(LEVEL),
      db.raw(`bool_or(outcome = 'approved') as approved`),
      db.raw(`bool_or(outcome = 'returned') as returned`),
      db.raw(`bool_or(outcome = 'refused') as refused`),
      db.raw(`bool_or(outcome = 'approved' and not after_return) as first_pass`),
    )
    .groupByRaw(groupingSets('filing_id'));
  const filings = (column: string) => db.raw('count(*) filter (where ??) as ??', [column, column]);
  const counting = db
    .from(folded.as('folded'))
    .groupBy('level', ...COLUMNS)
    .select('level', ...COLUMNS)
    .select(filings('approved'), filings('returned'), filings('refused'), filings('first_pass'))
    .count('* as decided');
  const halving = db
    .from(made.clone().as('made'))
    .whereNot('outcome', 'returned')
    .select(db.raw(LEVEL), ...COLUMNS)
    .select(db.raw('percentile_cont(0.5) within group (order by working_days) as median'))
    .groupByRaw(groupingSets());
  const [counts, medians] = (await Promise.all([counting, halving])) as unknown as [
    Omit<DecisionCount, 'median'>[],
    (Line & { median: number | null })[],
  ];
  const medianOf = new Map(medians.map((row) => [keyOf(row), row.median]));
  const rows = counts.map((row) => ({ ...row, median: medianOf.get(keyOf(row)) ?? null }));
  const of = (name: Dimension) => rows.filter(({ level }) => level === DIMENSIONS[name].level);
  return {
    total: of('total'),
    part: of('part'),
    stage: of('stage'),
    reviewer: of('reviewer'),
    authority: of('authority'),
  };
}

/** The decisions themselves, each with the part of the period its day lies in. */
function decisionsOf(db: Knex, actor: Actor, subject: Subject, parts: readonly Span[]): Knex.QueryBuilder {
  const query = madeDecisions(db, subject.decisions, actor)
    .join('filings', 'filings.id', 'decisions.filing_id')
    .joinRaw(
      `join unnest(?::date[], ?::date[]) with ordinality as parts (first, last, part)
        on decisions.day between parts.first and parts.last`,
      [parts.map(({ from }) => from), parts.map(({ to }) => to)],
    )
    .select(
      'decisions.filing_id',
      'decisions.outcome',
      'decisions.after_return',
      'decisions.working_days',
      'decisions.stage_key',
      'decisions.actor_id',
      'decisions.authority_code',
      'parts.part',
      'filings.type',
      'filings.scope',
    );
  return narrowToKind(scopeFilings(query, actor), subject.kind);
}

function groupingSets(...also: string[]): string {
  const sets = Object.values(DIMENSIONS).map(({ columns }) => `(${[...columns, ...also].join(', ')})`);
  return `grouping sets (${sets.join(', ')})`;
}

function keyOf({ level, part, type, scope, stage_key, actor_id, authority_code }: Line): string {
  return JSON.stringify([level, part, type, scope, stage_key, actor_id, authority_code]);
}
