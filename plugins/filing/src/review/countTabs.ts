import { QUEUE_COUNT_BOUND } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { scopeFilings } from '../filings/scope';
import { isAnnouncedTo } from './announced';
import { ownAuthority, type QueueTab } from './queueFilter';

interface StateCount {
  state: string;
  ours: boolean;
  mine: boolean;
  announced: boolean;
  count: string;
}

/** Work that somebody still has to do: few filings at any time, whatever the years bring. */
const AT_WORK = ['submitted', 'in-review', 'returned', 'approved'];

/**
 * How many filings each tab holds, of those the actor may see. What is done grows for ever and is counted up to
 * `QUEUE_COUNT_BOUND`; the list of that tab alone counts it whole.
 */
export async function countTabs(db: Knex, actor: Actor): Promise<Record<QueueTab, number>> {
  const [counts, done] = await Promise.all([countAtWork(db, actor), countDone(db, actor)]);
  const sum = (wanted: (row: StateCount) => boolean) =>
    counts.filter(wanted).reduce((total, row) => total + Number(row.count), 0);
  return {
    waiting: sum((row) => row.state === 'submitted' && row.ours),
    mine: sum((row) => row.state === 'in-review' && row.mine),
    'in-review': sum((row) => row.state === 'in-review' && row.ours),
    returned: sum((row) => row.state === 'returned'),
    announced: sum((row) => row.announced),
    approved: sum((row) => row.state === 'approved' && row.ours),
    done,
  };
}

async function countDone(db: Knex, actor: Actor): Promise<number> {
  const some = scopeFilings(db('filings'), actor)
    .whereIn('filings.state', ['effective', 'refused'])
    .select(db.raw('1'))
    .limit(QUEUE_COUNT_BOUND);
  const counted = await db.from(some.as('done')).count<{ total: string }[]>('* as total');
  return Number(counted[0]?.total ?? 0);
}

async function countAtWork(db: Knex, actor: Actor): Promise<StateCount[]> {
  return (await scopeFilings(db('filings'), actor)
    .whereIn('filings.state', AT_WORK)
    .select('filings.state')
    .select(db.raw('filings.holder_authority_code is not distinct from ? as ours', [ownAuthority(actor)]))
    .select(db.raw('filings.assignee_id is not distinct from ? as mine', [actor.userId]))
    .select(db.raw('? as announced', [isAnnouncedTo(db, ownAuthority(actor))]))
    .count('* as count')
    .groupByRaw('1, 2, 3, 4')) as unknown as StateCount[];
}
