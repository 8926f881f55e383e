import { parseIdNumber } from '@zaoce/domain';
import { escapeLike, theVault } from '@zaoce/platform';
import type { Knex } from 'knex';

/** Where a free text is looked for: prefixes in columns, and whole ID numbers through the blind index. */
export interface SearchColumns {
  prefixes: string[];
  idNumberIndex?: string;
}

/** Narrows a query to rows that match what a reviewer typed. A whole ID number is never searched as text. */
export function applySearch(query: Knex.QueryBuilder, text: string, columns: SearchColumns): void {
  const idNumber = parseIdNumber(text);
  if (columns.idNumberIndex && idNumber.ok) {
    query.where(columns.idNumberIndex, theVault().blindIndex(idNumber.value.number));
    return;
  }
  query.where((either) => {
    for (const column of columns.prefixes) either.orWhere(column, 'like', `${escapeLike(text.trim())}%`);
  });
}
