import type { SchemaStep } from '@zaoce/platform';

/** Which reminder went out for which end of validity: once each, however often the job runs (domain.md 7). */
export const REMINDERS_STEP: SchemaStep = {
  id: 'register-008-renewal-reminders',
  sql: `
create table renewal_reminders (
  registration_id integer not null references registrations (id), valid_to date not null, days integer not null,
  created_at timestamptz not null default now(), primary key (registration_id, valid_to, days));`,
};
