import { Refusal, type ReviewMessageTemplate } from '@zaoce/domain';
import type { Knex } from 'knex';
import { findTemplate, listTemplates } from './templateRepository';
import { isMessage, toTemplateView } from './templateView';

/** Every text of the office's messages with its placeholders. */
export async function listMessageTemplates(db: Knex): Promise<ReviewMessageTemplate[]> {
  const rows = await listTemplates(db);
  return rows.filter(({ event }) => isMessage(event)).map(toTemplateView);
}

/** One of them; `not-found` when there is none. */
export async function getMessageTemplate(db: Knex, id: number): Promise<ReviewMessageTemplate> {
  const row = await findTemplate(db, id);
  if (!row || !isMessage(row.event)) throw new Refusal('not-found');
  return toTemplateView(row);
}
