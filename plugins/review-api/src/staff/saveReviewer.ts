import { findTaken, revokeSessionsOf, updateStaff, type StaffRow } from '@zaoce/account';
import {
  problemAt,
  readStaffEntry,
  Refusal,
  type saveReviewer as operation,
  type StaffEntry,
} from '@zaoce/domain';
import { actorOf, type Call, type Transaction } from '@zaoce/platform';
import { runAccount } from './runAccount';

/**
 * Changes name, address, role or place of an account. Another role or place ends its sessions, and waits until the
 * filings in the person's hands are assigned to others.
 */
export async function saveReviewer(call: Call<typeof operation>): Promise<void> {
  await runAccount(call, async (trx, staff) => {
    const reading = readStaffEntry(call.body, actorOf(call));
    if (!reading.ok) throw new Refusal('rule-refused', { issues: reading.issues });
    const { entry } = reading;
    const changed = changedFields(staff, entry);
    if (changed.length === 0) return null;
    if ((await findTaken(trx, { email: entry.email }, staff.userId)).includes('email')) {
      throw new Refusal('rule-refused', { issues: [problemAt('email', 'taken')] });
    }
    const moved = changed.includes('role') || changed.includes('authorityCode');
    if (moved) await requireEmptyHands(trx, staff.userId);
    await updateStaff(trx, staff.userId, entry, call.now);
    if (moved) await revokeSessionsOf(trx, staff.userId, call.now);
    return { action: 'staff.changed', details: describe(staff, entry, changed) };
  });
}

type Field = keyof StaffEntry;

function changedFields(before: StaffRow, after: StaffEntry): Field[] {
  return (['name', 'email', 'role', 'authorityCode'] as const).filter(
    (field) => before[field] !== after[field],
  );
}

/** Role and place with what they were; of a person's data only that they changed. */
function describe(before: StaffRow, after: StaffEntry, fields: readonly Field[]): Record<string, unknown> {
  const moves = (['role', 'authorityCode'] as const).filter((field) => fields.includes(field));
  return {
    fields,
    ...(moves.length === 0
      ? {}
      : {
          changes: Object.fromEntries(
            moves.map((field) => [field, { from: before[field], to: after[field] }]),
          ),
        }),
  };
}

async function requireEmptyHands(trx: Transaction, userId: number): Promise<void> {
  const held = await trx('filings')
    .where({ assignee_id: userId, state: 'in-review' })
    .count<{ count: string }[]>();
  const count = Number(held[0]?.count ?? 0);
  if (count > 0) throw new Refusal('holds-filings', { params: { count } });
}
