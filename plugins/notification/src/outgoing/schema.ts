import type { SchemaStep } from '@zaoce/platform';

/** One row per message, kept as the proof that it was sent; what it says is sealed and wiped once it is sent. */
export const OUTGOING_STEP: SchemaStep = {
  id: 'notification-001-outgoing-messages',
  sql: `
create table outgoing_messages (
  id bigserial primary key, key text not null unique, event text not null, recipient text not null,
  recipient_name text not null, language text not null check (language in ('zh-CN', 'en')), params_cipher text,
  state text not null default 'waiting' check (state in ('waiting', 'handing-over', 'sent', 'uncertain', 'expired')),
  attempts integer not null default 0, message_id text not null unique, created_at timestamptz not null default now(),
  expires_at timestamptz, attempted_at timestamptz, sent_at timestamptz, last_error text,
  check (state <> 'sent' or sent_at is not null));
create index outgoing_messages_open on outgoing_messages (state, created_at) where state <> 'sent';`,
};
