import type { IsoDate } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

const WARNINGS = 'draft_warnings';
const BATCH = 200;

/** Drafts no office ever saw and nobody has touched since an instant. */
function untouchedSince(db: Knex, since: Date): Knex.QueryBuilder {
  return db('filings')
    .where({ 'filings.state': 'draft', 'filings.round': 0 })
    .andWhere('filings.updated_at', '<', since)
    .orderBy('filings.id')
    .limit(BATCH);
}

/** Ids of untouched drafts whose owner has not been told yet, of the state they are in. */
export async function listToWarn(db: Knex, since: Date): Promise<number[]> {
  const told = db(WARNINGS)
    .whereRaw('draft_warnings.filing_id = filings.id and draft_warnings.version = filings.version')
    .select('filing_id');
  return untouchedSince(db, since).whereNotExists(told).pluck('filings.id');
}

/** Ids of untouched drafts whose owner was told on or before a day and has not come back. */
export async function listToRemove(db: Knex, since: Date, warnedBy: IsoDate): Promise<number[]> {
  return untouchedSince(db, since)
    .join(WARNINGS, (join) => {
      join.on('draft_warnings.filing_id', 'filings.id').andOn('draft_warnings.version', 'filings.version');
    })
    .where('draft_warnings.warned_on', '<=', warnedBy)
    .pluck('filings.id');
}

/** Notes that the owner was told; false when somebody noted it before. */
export async function noteWarning(
  trx: Transaction,
  { id, version }: { id: number; version: number },
  day: IsoDate,
): Promise<boolean> {
  const rows: unknown[] = await trx(WARNINGS)
    .insert({ filing_id: id, version, warned_on: day })
    .onConflict(['filing_id', 'version'])
    .ignore()
    .returning('filing_id');
  return rows.length > 0;
}
