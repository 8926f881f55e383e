import { Refusal } from '@zaoce/domain';
import type { Actor, Transaction } from '@zaoce/platform';
import { findNotice } from './repository';
import type { NoticeRow } from './row';

/** Locks a notice that is still a draft: 404 outside of the actor's scope, 409 once it is published. */
export async function lockDraftNotice(trx: Transaction, actor: Actor, id: number): Promise<NoticeRow> {
  const row = await findNotice(trx, actor, id, 'for update');
  if (!row) throw new Refusal('not-found');
  if (row.state !== 'draft') throw new Refusal('wrong-state');
  return row;
}

/** Removes a locked draft with its lines; the filings on it are free for another notice. */
export async function deleteNotice(trx: Transaction, notice: NoticeRow): Promise<void> {
  await trx('result_notices').where({ id: notice.id }).delete();
}
