import { Refusal } from '@zaoce/domain';
import type { Actor, Transaction } from '@zaoce/platform';
import { findFilingForUpdate } from '../filings/repository';
import { scopeFilings } from '../filings/scope';
import { applyTransition } from '../transition/applyTransition';
import { change, type Caller, type Work } from '../work';
import { ownAuthority } from './queueFilter';

/** How far down the queue is looked when the first ones are not for this reviewer. */
const LOOKS = 25;

/** What the reviewer holds and is due first, else the oldest filing that nobody holds, claimed for him; null for none. */
export async function nextFiling(caller: Caller<Actor>): Promise<{ id: number | null }> {
  return change(caller, async (work) => {
    const held = await findHeld(work);
    return { id: held ?? (await claimOldest(work)) };
  });
}

async function findHeld({ trx, actor }: Work<Actor>): Promise<number | undefined> {
  const query = trx('filings').where({ 'filings.state': 'in-review', 'filings.assignee_id': actor.userId });
  const held: { id: number } | undefined = await scopeFilings(query, actor)
    .orderBy(['filings.due_on', 'filings.id'])
    .first('filings.id');
  return held?.id;
}

async function claimOldest(work: Work<Actor>): Promise<number | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    const id = await lockWaiting(work.trx, work.actor, look);
    if (id === undefined) return null;
    if (await tryClaim(work, id)) return id;
  }
  return null;
}

/** Rows that a colleague is claiming at this moment are skipped, not waited for. */
async function lockWaiting(trx: Transaction, actor: Actor, skip: number): Promise<number | undefined> {
  const query = trx('filings')
    .where({ 'filings.state': 'submitted', 'filings.holder_authority_code': ownAuthority(actor) })
    .whereNotExists(
      (recusals) =>
        void recusals
          .select('id')
          .from('recusals')
          .whereRaw('recusals.filing_id = filings.id')
          .where('recusals.user_id', actor.userId),
    );
  const row: { id: number } | undefined = await scopeFilings(query, actor)
    .orderBy(['filings.due_on', 'filings.id'])
    .offset(skip)
    .forUpdate()
    .skipLocked()
    .first('filings.id');
  return row?.id;
}

/** False when the machine does not give it to him (four eyes). It refuses before anything is written. */
async function tryClaim(work: Work<Actor>, id: number): Promise<boolean> {
  const filing = await findFilingForUpdate(work.trx, work.actor, id);
  if (!filing) return false;
  try {
    await applyTransition(work, filing, { action: 'claim' });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
