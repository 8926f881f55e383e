import type { SchemaStep } from '@zaoce/platform';

/** What a person finds in the message centre; it is sealed, because it may quote a reviewer's words about him. */
export const INBOX_STEP: SchemaStep = {
  id: 'notification-004-inbox',
  sql: `
create table inbox_messages (
  id serial primary key, user_id integer not null references up_users (id) on delete cascade, key text not null unique,
  event text not null, content_cipher text not null, created_at timestamptz not null default now(),
  read_at timestamptz);
create index inbox_messages_owner on inbox_messages (user_id, id desc);
create index inbox_messages_unread on inbox_messages (user_id) where read_at is null;`,
};
