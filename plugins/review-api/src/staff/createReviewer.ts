import { createStaff, findTaken, hashPassword, randomPassword } from '@zaoce/account';
import { recordAudit } from '@zaoce/audit';
import { problemAt, readNewStaffEntry, Refusal, type createReviewer as operation } from '@zaoce/domain';
import { actorOf, inTransaction, type Call } from '@zaoce/platform';

/**
 * Opens an account for a member of staff that the caller may run. Its first password is told to the caller alone, once,
 * and has to be replaced at the first sign-in. Refused with every problem at its field.
 */
export async function createReviewer(
  call: Call<typeof operation>,
): Promise<{ userId: number; initialPassword: string }> {
  const { strapi, now, requestId, ip } = call;
  const actor = actorOf(call);
  const reading = readNewStaffEntry(call.body, actor);
  if (!reading.ok) throw new Refusal('rule-refused', { issues: reading.issues });
  const { entry } = reading;
  const initialPassword = randomPassword();
  const passwordHash = await hashPassword(initialPassword);
  const userId = await inTransaction(strapi, async (trx) => {
    const taken = await findTaken(trx, entry, null);
    if (taken.length > 0) {
      throw new Refusal('rule-refused', { issues: taken.map((field) => problemAt(field, 'taken')) });
    }
    const id = await createStaff(trx, { ...entry, passwordHash, mustChangePassword: true }, now);
    await recordAudit(trx, {
      action: 'staff.created',
      actor: { userId: actor.userId, name: actor.name, role: actor.role },
      subject: { type: 'user', id },
      authorityCode: entry.authorityCode,
      requestId,
      ip,
      details: { username: entry.username, role: entry.role },
    });
    return id;
  });
  return { userId, initialPassword };
}
