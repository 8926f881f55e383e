import { Refusal } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { lockInScope } from '../registrations/repository';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';

/** Locks a registration an actor decides about by himself: 404 outside of his scope, 412 in another version than he saw. */
export async function lockSeen(
  { trx }: RegisterWork,
  actor: Actor,
  id: number,
  version: number,
): Promise<FullRegistrationRow> {
  const row = await lockInScope(trx, actor, id);
  if (!row) throw new Refusal('not-found');
  if (row.version !== version) throw new Refusal('stale-version');
  return row;
}
