import type { Locale } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A text of a message as table `message_templates` holds it: one row for each event and language. */
export interface TemplateRow {
  id: number;
  documentId: string;
  event: string;
  language: Locale;
  subject: string;
  body: string;
  /** False: the built-in text. */
  edited: boolean;
  version: number;
  updatedAt: Date;
}

interface Row {
  id: number;
  document_id: string;
  key: string;
  language: string;
  subject: string;
  body: string;
  edited: boolean | null;
  version: number | null;
  updated_at: Date;
}

const TABLE = 'message_templates';
const COLUMNS = [
  'id',
  'document_id',
  'key',
  'language',
  'subject',
  'body',
  'edited',
  'version',
  'updated_at',
];

/** Every text, in the order in which its message was made. */
export async function listTemplates(db: Knex): Promise<TemplateRow[]> {
  const rows: Row[] = await db(TABLE).orderBy('id').select(COLUMNS);
  return rows.map(toTemplate);
}

/** One text; undefined when there is none. */
export async function findTemplate(db: Knex, id: number): Promise<TemplateRow | undefined> {
  const row: Row | undefined = await db(TABLE).where({ id }).first(COLUMNS);
  return row && toTemplate(row);
}

/** The same, locked until the transaction ends; named by its id or, as in the panel, by its document. */
export async function lockTemplate(
  trx: Transaction,
  where: { id: number } | { document_id: string },
): Promise<TemplateRow | undefined> {
  const row: Row | undefined = await trx(TABLE).where(where).forUpdate().first(COLUMNS);
  return row && toTemplate(row);
}

/** Writes the next version of a text. */
export async function writeTemplate(
  trx: Transaction,
  {
    id,
    subject,
    body,
    edited,
    version,
  }: Omit<TemplateRow, 'documentId' | 'event' | 'language' | 'updatedAt'>,
  now: Date,
): Promise<void> {
  await trx(TABLE).where({ id }).update({ subject, body, edited, version, updated_at: now });
}

function toTemplate(row: Row): TemplateRow {
  return {
    id: row.id,
    documentId: row.document_id,
    event: row.key,
    language: row.language === 'en' ? 'en' : 'zh-CN',
    subject: row.subject,
    body: row.body,
    // A row of which nothing is known holds what somebody wrote.
    edited: row.edited !== false,
    version: row.version ?? 1,
    updatedAt: row.updated_at,
  };
}
