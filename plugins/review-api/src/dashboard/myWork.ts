import { addDays, addWorkingDays, today, type getDashboard, type OutputOf } from '@zaoce/domain';
import { loadKnownRules } from '@zaoce/content';
import {
  isResubmitted,
  labelOfType,
  loadCalendar,
  madeDecisions,
  ownAuthority,
  scopeFilings,
} from '@zaoce/filing';
import type { Actor, Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import { figure } from './figure';

const DUE_SOON_DAYS = 3;
const DECIDED_DAYS = 30;

interface Counts {
  type: string;
  scope: string | null;
  waiting: string;
  mine: string;
  overdue: string;
  due_soon: string;
  resubmitted: string;
  approved: string;
}

/** A reviewer's work today, of his own stage, and what he decided in the last 30 days: two counting queries. */
export async function myWork(
  strapi: Strapi,
  actor: Actor,
  now: Date,
): Promise<OutputOf<typeof getDashboard>> {
  const db = strapi.db.connection;
  const [calendar, rules] = await Promise.all([loadCalendar(strapi), loadKnownRules(strapi)]);
  const day = today(now);
  const decidedByMe = {
    decidedBy: 'me',
    decidedFrom: addDays(day, 1 - DECIDED_DAYS),
    decidedTo: day,
  } as const;
  const [counts, decided] = await Promise.all([
    countOpen(db, actor, day, addWorkingDays(calendar, day, DUE_SOON_DAYS).date),
    countDecided(db, actor, decidedByMe),
  ]);
  const sum = (column: Exclude<keyof Counts, 'type' | 'scope'>) =>
    counts.reduce((total, row) => total + Number(row[column]), 0);
  const open = { holder: ownAuthority(actor), state: ['submitted', 'in-review'] };
  return {
    waiting: figure(sum('waiting'), { tab: 'waiting' }),
    mine: figure(sum('mine'), { tab: 'mine' }),
    overdue: figure(sum('overdue'), open, { overdue: true }),
    dueSoon: figure(sum('due_soon'), open, { overdue: false, dueWithin: DUE_SOON_DAYS }),
    resubmitted: figure(sum('resubmitted'), open, { resubmitted: true }),
    approvedAwaitingNotice: figure(sum('approved'), { tab: 'approved' }),
    decidedByMe: figure(decided, decidedByMe),
    byType: counts
      .filter(({ waiting }) => Number(waiting) > 0)
      .map(({ type, scope, waiting }) => ({
        type,
        scope,
        label: labelOfType(rules, type, scope),
        waiting: figure(waiting, { tab: 'waiting', type, scope }),
      })),
  };
}

async function countOpen(db: Knex, actor: Actor, day: string, soon: string): Promise<Counts[]> {
  const open = `filings.state in ('submitted', 'in-review')`;
  const count = (condition: string, as: string, bindings: Knex.RawBinding[] = []) =>
    db.raw(`count(*) filter (where ${condition}) as ${as}`, bindings);
  const counts: unknown = await scopeFilings(db('filings'), actor)
    .where('filings.holder_authority_code', ownAuthority(actor))
    .whereIn('filings.state', ['submitted', 'in-review', 'approved'])
    .groupBy('filings.type', 'filings.scope')
    .orderBy(['filings.type', 'filings.scope'])
    .select('filings.type', 'filings.scope')
    .select(
      count(`filings.state = 'submitted'`, 'waiting'),
      count(`filings.state = 'in-review' and filings.assignee_id = ?`, 'mine', [actor.userId]),
      count(`${open} and filings.due_on < ?`, 'overdue', [day]),
      count(`${open} and filings.due_on between ? and ?`, 'due_soon', [day, soon]),
      count(`${open} and ?`, 'resubmitted', [isResubmitted(db)]),
      count(`filings.state = 'approved'`, 'approved'),
    );
  return counts as Counts[];
}

async function countDecided(
  db: Knex,
  actor: Actor,
  filter: Parameters<typeof madeDecisions>[1],
): Promise<string | undefined> {
  const query = madeDecisions(db, filter, actor).join('filings', 'filings.id', 'decisions.filing_id');
  const rows: unknown = await scopeFilings(query, actor).countDistinct('decisions.filing_id as count');
  return (rows as { count: string }[])[0]?.count;
}
