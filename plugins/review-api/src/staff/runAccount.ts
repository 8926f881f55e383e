import { lockStaff, type StaffRow } from '@zaoce/account';
import { recordAudit, type AuditAction } from '@zaoce/audit';
import { mayManage, Refusal } from '@zaoce/domain';
import { actorOf, inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';

/** A request about one account. */
export interface AccountCall {
  strapi: Strapi;
  actor: Actor | null;
  params: { id: number };
  /** Of the account as the caller has seen it. */
  version: number;
  now: Date;
  requestId: string;
  ip: string;
}

/** What was done, for the trail; null when nothing had to be done. */
type Deed = { action: AuditAction; details?: Record<string, unknown> } | null;

/**
 * One change of one account by whoever runs it, in one transaction with its entry in the trail. Refused for an account
 * out of sight (404), of a role or place that is not the caller's to run (403), his own (403), changed meanwhile (412).
 */
export async function runAccount(
  call: AccountCall,
  work: (trx: Transaction, staff: StaffRow) => Promise<Deed>,
): Promise<void> {
  const { strapi, params, requestId, ip } = call;
  const actor = actorOf(call);
  await inTransaction(strapi, async (trx) => {
    await lockUsers(trx, [actor.userId, params.id]);
    await requireActive(trx, actor);
    const staff = await lockStaff(trx, actor, params.id);
    if (!staff) throw new Refusal('not-found');
    if (staff.userId === actor.userId) throw new Refusal('own-account');
    if (!mayManage(actor, staff)) throw new Refusal('not-allowed');
    if (staff.version !== call.version) throw new Refusal('stale-version');
    const deed = await work(trx, staff);
    if (!deed) return;
    await recordAudit(trx, {
      ...deed,
      actor: { userId: actor.userId, name: actor.name, role: actor.role },
      subject: { type: 'user', id: staff.userId },
      authorityCode: staff.authorityCode,
      requestId,
      ip,
    });
  });
}

/** In one order, so that two who act on each other wait and do not lock each other up. */
async function lockUsers(trx: Transaction, ids: readonly number[]): Promise<void> {
  await trx('up_users')
    .whereIn('id', [...ids])
    .orderBy('id')
    .forUpdate()
    .select('id');
}

/** Of two administrators who block each other only one succeeds: whoever was blocked meanwhile acts no more. */
async function requireActive(trx: Transaction, actor: Actor): Promise<void> {
  const active: unknown = await trx('up_users')
    .where({ id: actor.userId })
    .whereRaw('blocked is not true')
    .first('id');
  if (!active) throw new Refusal('not-allowed');
}
