import { madeDecisions, scopeFilings } from '@zaoce/filing';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { narrowToKind, type Subject } from './subject';

/** How many filings were returned for each reason, the most frequent first; counts come as text. */
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
