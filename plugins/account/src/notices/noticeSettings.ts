import { recordAudit } from '@zaoce/audit';
import type { NoticeSettings } from '@zaoce/domain';
import { dropReminders } from '@zaoce/notification';
import { inTransaction, type Actor, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';

const TABLE = 'account_staff';

/** How a member of staff is told: in which language, and whether of each day's work. */
export async function getNoticeSettings(db: Knex, userId: number): Promise<NoticeSettings> {
  const row: NoticeSettings | undefined = await db(TABLE)
    .where({ user_id: userId })
    .first<NoticeSettings | undefined>('language', 'digest');
  if (!row) throw new Error(`user ${userId} is no member of staff`);
  return { language: row.language, digest: row.digest };
}

export interface NoticeChange {
  actor: Actor;
  change: Partial<NoticeSettings>;
  ip: string;
  requestId: string;
}

/** Changes it; who wants no digest does not get the one that waits either. */
export async function updateNoticeSettings(
  strapi: Strapi,
  { actor, change, ip, requestId }: NoticeChange,
): Promise<NoticeSettings> {
  const { userId } = actor;
  return inTransaction(strapi, async (trx) => {
    const before = await getNoticeSettings(trx, userId);
    const after = { ...before, ...change };
    const fields = (Object.keys(after) as (keyof NoticeSettings)[]).filter(
      (field) => after[field] !== before[field],
    );
    if (fields.length === 0) return before;
    await trx(TABLE).where({ user_id: userId }).update(after);
    if (!after.digest) await dropReminders(trx, userId);
    await recordAudit(trx, {
      action: 'account.notices-changed',
      actor,
      subject: { type: 'user', id: userId },
      authorityCode: actor.authorityCode,
      ip,
      requestId,
      details: { fields },
    });
    return after;
  });
}
