import { defaultMessageTemplates, type MessageTemplateSeed } from '@zaoce/notification';
import { strapiColumns, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';

const TABLE = 'message_templates';

/**
 * Gives every event its texts: those that a release brought are added, and built-in ones that nobody edited follow the
 * release. An editor's texts stay. Several processes may do it at once.
 */
export async function ensureTemplates(strapi: Strapi, now: Date): Promise<void> {
  const db = strapi.db.connection;
  for (const seed of defaultMessageTemplates) {
    await db(TABLE)
      .insert({ ...strapiColumns(now), ...seed })
      .onConflict(['key', 'language'])
      .ignore();
    await followRelease(db, seed, now);
  }
}

async function followRelease(db: Knex, seed: MessageTemplateSeed, now: Date): Promise<void> {
  const { key, language, subject, body } = seed;
  await db(TABLE)
    .where({ key, language, edited: false })
    .where((other) => {
      void other.whereNot({ subject }).orWhereNot({ body });
    })
    .update({ subject, body, version: db.raw('coalesce(version, 1) + 1'), updated_at: now });
}
