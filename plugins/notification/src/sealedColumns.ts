import type { SealedColumn } from '@zaoce/platform';
import { contextOfInbox } from './inbox/inboxMessages';
import { contextOfParams } from './outgoing/sealedParams';

/** What this package keeps sealed: the words of messages. */
export const NOTIFICATION_SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'outgoing_messages', column: 'params_cipher', boundTo: 'key', contextOf: contextOfParams },
  { table: 'inbox_messages', column: 'content_cipher', boundTo: 'key', contextOf: contextOfInbox },
];
