import { recordAudit, SYSTEM_ACTOR } from '@zaoce/audit';
import { defineTask } from '@zaoce/jobs';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';

const UID = 'api::announcement.announcement';

interface DueRow {
  id: number;
  document_id: string;
  title: string;
}

/**
 * Publishes the drafts whose moment has come (`publishOn`), each once however many processes run: the draft is locked,
 * and one whose moment is already that of the published version is not due any more. One that cannot be published keeps
 * none of the others waiting; it is tried again at the next minute.
 *
 * @returns how many were published
 */
export async function publishDue(strapi: Strapi, now: Date): Promise<number> {
  let published = 0;
  for (const { id } of await dueDrafts(strapi.db.connection, now)) {
    try {
      if (await inTransaction(strapi, (trx) => publishOne(strapi, trx, id, now))) published += 1;
    } catch (error) {
      strapi.log.error(`announcement ${id} could not be published at its time: ${String(error)}`);
    }
  }
  return published;
}

async function publishOne(strapi: Strapi, trx: Transaction, id: number, now: Date): Promise<boolean> {
  const due = (await dueDrafts(trx, now).where('draft.id', id).forUpdate().skipLocked())[0];
  if (!due) return false;
  await strapi.documents(UID).publish({ documentId: due.document_id });
  await recordAudit(trx, {
    action: 'content.published',
    actor: SYSTEM_ACTOR,
    subject: { type: 'announcement', id },
    authorityCode: null,
    details: { title: due.title, scheduled: true },
  });
  return true;
}

function dueDrafts(db: Knex, now: Date): Knex.QueryBuilder<object, DueRow[]> {
  return db({ draft: 'announcements' })
    .whereNull('draft.published_at')
    .where('draft.publish_on', '<=', now)
    .whereNotExists(
      db({ published: 'announcements' })
        .select(db.raw('1'))
        .whereRaw('published.document_id = draft.document_id')
        .whereNotNull('published.published_at')
        .whereRaw('published.publish_on = draft.publish_on'),
    )
    .orderBy(['draft.publish_on', 'draft.id'])
    .select('draft.id', 'draft.document_id', 'draft.title') as Knex.QueryBuilder<object, DueRow[]>;
}

export const publishDueTask = defineTask({
  name: 'content.publish-due',
  payload: z.looseObject({}),
  maxAttempts: 3,
  run: async (_payload, { strapi }) => {
    await publishDue(strapi, new Date());
  },
});

/** Every minute: an editor chooses the minute. */
export const publishDueSchedule = { task: publishDueTask.name, pattern: '* * * * *' };
