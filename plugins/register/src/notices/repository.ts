import type { Actor, Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { NOTICE_COLUMNS, type NoticeLineRow, type NoticeRow } from './row';
import { scopeNotices } from './scope';

/** A notice within the actor's scope; `lock` keeps others from changing it until the transaction ends. */
export async function findNotice(
  db: Knex,
  actor: Actor,
  id: number,
  lock?: 'for update',
): Promise<NoticeRow | undefined> {
  const query = scopeNotices(db('result_notices'), actor)
    .where('result_notices.id', id)
    .first(...NOTICE_COLUMNS);
  return (await (lock ? query.forUpdate() : query)) as NoticeRow | undefined;
}

/** The lines of notices in their printed order. */
export async function listNoticeLines(db: Knex, noticeIds: readonly number[]): Promise<NoticeLineRow[]> {
  const lines = await db('result_notice_lines')
    .whereIn('notice_id', noticeIds)
    .select<NoticeLineRow[]>('*')
    .orderBy([{ column: 'notice_id' }, { column: 'position' }]);
  return lines;
}

/** Writes the lines of a new notice. A filing stands on one notice only: a second one is a 409. */
export async function insertNoticeLines(
  trx: Transaction,
  noticeId: number,
  lines: readonly Pick<NoticeLineRow, 'filing_id' | 'name' | 'id_number_masked' | 'employer' | 'specialty'>[],
): Promise<void> {
  await trx('result_notice_lines').insert(
    lines.map((line, index) => ({ ...line, notice_id: noticeId, position: index + 1 })),
  );
}
