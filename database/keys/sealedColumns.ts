import { ACCOUNT_SEALED_COLUMNS } from '@zaoce/account';
import { NOTIFICATION_SEALED_COLUMNS } from '@zaoce/notification';
import type { SealedColumn } from '@zaoce/platform';
import { REVIEW_API_SEALED_COLUMNS } from '@zaoce/review-api';

/** Every place in the database that holds sealed texts. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  ...ACCOUNT_SEALED_COLUMNS,
  ...NOTIFICATION_SEALED_COLUMNS,
  ...REVIEW_API_SEALED_COLUMNS,
];
