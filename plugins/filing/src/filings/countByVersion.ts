import type { FilingRule } from '@zaoce/domain';
import type { Knex } from 'knex';

/** Filings of one kind, counted by where they are and which version of the rule they follow. */
export interface VersionCount {
  state: string;
  /** Whether it was ever sent in, with which it began to keep its version. */
  submitted: boolean;
  version: number;
  filings: number;
}

/** Counts all filings of a rule's type and scope; those that were deleted are left out. */
export async function countByVersion(
  db: Knex,
  { type, scope }: Pick<FilingRule, 'type' | 'scope'>,
): Promise<VersionCount[]> {
  const rows: unknown = await db('filings')
    .where({ type })
    .whereRaw('scope is not distinct from ?', [scope ?? null])
    .whereNot({ state: 'deleted' })
    .select('state', 'rule_version as version')
    .select(db.raw('first_submitted_at is not null as submitted'))
    .count('* as filings')
    .groupByRaw('1, 2, 3');
  return (rows as (Omit<VersionCount, 'filings'> & { filings: string })[]).map((row) => ({
    ...row,
    filings: Number(row.filings),
  }));
}
