import type { SchemaStep } from '@zaoce/platform';

export const OUTGOING_STEPS: SchemaStep[] = [
  {
    // One row per message, kept as the proof that it was sent; what it says is sealed and wiped once it is sent.
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
  },
  {
    // By which way it goes, to whom it belongs, which newer one makes it needless, and why it was not sent.
    id: 'notification-002-channels',
    sql: `
alter table outgoing_messages
  add column channel text not null default 'mail' check (channel in ('mail', 'sms')), add column user_id integer,
  add column collapse_key text, add column dropped text check (dropped in ('expired', 'superseded', 'opted-out')),
  add check (dropped is null or state = 'expired');
create index outgoing_messages_collapse on outgoing_messages (collapse_key, id) where collapse_key is not null;`,
  },
  {
    // The moment of the next free place in the stream of mail; one row, shared by every worker.
    id: 'notification-003-mail-pace',
    sql: `
create table mail_pace (alone boolean primary key default true check (alone), next_at timestamptz not null);
insert into mail_pace (next_at) values (now());`,
  },
];
