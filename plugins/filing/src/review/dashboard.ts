import { addDays, addWorkingDays, today } from '@zaoce/domain';
import type { getDashboard as operation, IsoDate, OutputOf } from '@zaoce/domain';
import { isMinistryRole } from '@zaoce/domain';
import type { Actor, Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import { loadCalendar } from '../calendar/workCalendar';
import { scopeFilings } from '../filings/scope';
import { loadKnownRules } from '@zaoce/content';
import { labelOfType } from '../rules/labelOfType';
import { ownAuthority } from './queueFilter';

export type Dashboard = OutputOf<typeof operation>;

const DAYS_SHOWN = 14;
const DUE_SOON_DAYS = 3;

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

/** The reviewer's work today, of his own stage: two queries. */
export async function dashboard(strapi: Strapi, actor: Actor, now = new Date()): Promise<Dashboard> {
  const db = strapi.db.connection;
  const [calendar, rules] = await Promise.all([loadCalendar(strapi), loadKnownRules(strapi)]);
  const day = today(now);
  const soon = addWorkingDays(calendar, day, DUE_SOON_DAYS).date;
  const [counts, decidedPerDay] = await Promise.all([
    countOpen(db, actor, day, soon),
    countDecided(db, actor, day),
  ]);
  const sum = (column: Exclude<keyof Counts, 'type' | 'scope'>) =>
    counts.reduce((total, row) => total + Number(row[column]), 0);
  return {
    waiting: sum('waiting'),
    mine: sum('mine'),
    overdue: sum('overdue'),
    dueSoon: sum('due_soon'),
    resubmitted: sum('resubmitted'),
    approvedAwaitingNotice: sum('approved'),
    byType: counts.map((row) => ({
      type: row.type,
      scope: row.scope,
      label: labelOfType(rules, row.type, row.scope),
      waiting: Number(row.waiting),
    })),
    decidedPerDay,
  };
}

async function countOpen(db: Knex, actor: Actor, day: IsoDate, soon: IsoDate): Promise<Counts[]> {
  const open = `filings.state in ('submitted', 'in-review')`;
  const count = (condition: string, as: string, bindings: (string | number)[] = []) =>
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
      count(`${open} and filings.round > 1`, 'resubmitted'),
      count(`filings.state = 'approved'`, 'approved'),
    );
  return counts as Counts[];
}

interface DayCount {
  date: string;
  approved: string;
  returned: string;
  refused: string;
}

/** Decisions of the last two weeks by Chinese day, those without any among them. */
async function countDecided(db: Knex, actor: Actor, day: IsoDate): Promise<Dashboard['decidedPerDay']> {
  const first = addDays(day, 1 - DAYS_SHOWN);
  const query = db('filing_events')
    .whereIn('action', ['stage-approved', 'approved', 'returned', 'refused'])
    .andWhere('at', '>=', new Date(`${first}T00:00:00+08:00`));
  if (!isMinistryRole(actor.role)) void query.where('authority_code', ownAuthority(actor));
  const rows: unknown = await query
    .select(
      db.raw(`to_char(at + interval '8 hours', 'YYYY-MM-DD') as date`),
      db.raw(`count(*) filter (where action in ('stage-approved', 'approved')) as approved`),
      db.raw(`count(*) filter (where action = 'returned') as returned`),
      db.raw(`count(*) filter (where action = 'refused') as refused`),
    )
    .groupByRaw('1');
  const byDate = new Map((rows as DayCount[]).map((row) => [row.date, row]));
  return Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(first, index)).map((date) => {
    const row = byDate.get(date);
    return {
      date,
      approved: Number(row?.approved ?? 0),
      returned: Number(row?.returned ?? 0),
      refused: Number(row?.refused ?? 0),
    };
  });
}
