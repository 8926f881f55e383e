import type { SealedColumn } from '@zaoce/platform';
import { ID_NUMBER_CONTEXT } from './identity/idNumberColumns';
import { contextOfTicket } from './ticket/sealedIdentity';

const ID_NUMBER = { column: 'id_number_cipher', contextOf: () => ID_NUMBER_CONTEXT };

/** What this package keeps sealed, and the ID numbers of the tables that it reads. */
export const ACCOUNT_SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'applicants', ...ID_NUMBER },
  { table: 'qualifications', ...ID_NUMBER },
  { table: 'account_tickets', column: 'identity_cipher', boundTo: 'id', contextOf: contextOfTicket },
];
