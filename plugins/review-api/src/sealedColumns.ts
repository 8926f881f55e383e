import { ID_NUMBER_CONTEXT } from '@zaoce/account';
import type { SealedColumn } from '@zaoce/platform';
import { WANTED_CONTEXT } from './exports/exportRepository';

/** What this package keeps sealed: what an export was asked for, and the ID numbers of lists that wait to be imported. */
export const REVIEW_API_SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'list_exports', column: 'wanted_cipher', contextOf: () => WANTED_CONTEXT },
  { table: 'import_rows', column: 'data', field: 'id_number_cipher', contextOf: () => ID_NUMBER_CONTEXT },
];
