import { numberDigits, VOID_REASON_LABELS, type VoidNumber } from '@zaoce/domain';
import { countRows, escapeLike, type ListRows } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { VoidNumberRow } from './repository';

export interface VoidNumberQuery {
  page: number;
  pageSize: number;
  /** A number as people write it, or its first digits. */
  q?: string | undefined;
}

/** A page of the public list, newest first. Nothing on it says whose the numbers were. */
export async function listVoidNumbers(
  db: Knex,
  { page, pageSize, q }: VoidNumberQuery,
): Promise<{ rows: VoidNumber[]; total: number }> {
  const { matching, rows, toViews } = openVoidNumbers(db, q);
  const total = await countRows(matching);
  const found = (await rows.offset((page - 1) * pageSize).limit(pageSize)) as VoidNumberRow[];
  return { rows: toViews(found), total };
}

/** The whole public list, or those numbers that begin as given. */
export function openVoidNumbers(db: Knex, q?: string) {
  const matching = db('void_numbers').modify((query: Knex.QueryBuilder) => {
    if (q) void query.whereRaw('right(certificate_number, 14) like ?', [`${escapeLike(digitsOf(q))}%`]);
  });
  const rows = matching
    .clone()
    .select('certificate_number', 'seal_number', 'voided_on', 'reason', 'replaced')
    .orderBy([
      { column: 'voided_on', order: 'desc' },
      { column: 'certificate_number', order: 'desc' },
    ]);
  const toViews = (found: VoidNumberRow[]) => found.map(toView);
  return { matching, rows, toViews } satisfies ListRows<VoidNumber>;
}

/** What cannot be read as a number is looked for as it is, and found nowhere unless it is its beginning. */
function digitsOf(text: string): string {
  return numberDigits(text) ?? text.replace(/^建\[造\]|^[AB](?=\d)/i, '');
}

function toView(row: VoidNumberRow): VoidNumber {
  return {
    certificateNumber: row.certificate_number,
    sealNumber: row.seal_number,
    voidedOn: row.voided_on,
    reason: row.reason,
    reasonLabel: VOID_REASON_LABELS[row.reason],
    replaced: row.replaced,
  };
}
