import { addWorkingDays, type IsoDate, type WorkCalendar } from '@zaoce/domain';
import type { Knex } from 'knex';

/** How near a due date has to be to be named. */
const DUE_SOON_DAYS = 3;
/** Late filings that are named one by one, for each office. */
const LATE_KEPT = 50;

/** What one person holds at an office; `assigneeId` null: what waits for somebody to claim it. */
export interface Holding {
  office: string;
  assigneeId: number | null;
  open: number;
  dueSoon: number;
  overdue: number;
}

export interface LateFiling {
  office: string;
  assigneeId: number | null;
  number: string;
  dueOn: IsoDate;
}

/** The open work of every office: who holds how much, and which filings are late, the latest first. */
export interface OpenWork {
  holdings: Holding[];
  late: LateFiling[];
}

interface HoldingRow {
  office: string;
  assignee_id: number | null;
  open: string;
  due_soon: string;
  overdue: string;
}

/** Counts the open filings of all offices on a day: two queries. */
export async function readOpenWork(db: Knex, calendar: WorkCalendar, day: IsoDate): Promise<OpenWork> {
  const soon = addWorkingDays(calendar, day, DUE_SOON_DAYS).date;
  const open = () => db('filings').whereIn('state', ['submitted', 'in-review']);
  const holder = db.raw(`case when state = 'in-review' then assignee_id end as assignee_id`);
  const rows: unknown = await open()
    .groupByRaw('1, 2')
    .select({ office: 'holder_authority_code' }, holder)
    .select(
      db.raw('count(*) as open'),
      db.raw('count(*) filter (where due_on between ? and ?) as due_soon', [day, soon]),
      db.raw('count(*) filter (where due_on < ?) as overdue', [day]),
    );
  const late: unknown = await db
    .with('late', (query) => {
      const rank = db.raw(
        'row_number() over (partition by holder_authority_code order by due_on, id) as rank',
      );
      void query
        .from('filings')
        .whereIn('state', ['submitted', 'in-review'])
        .andWhere('due_on', '<', day)
        .select({ office: 'holder_authority_code', number: 'number' }, holder, rank)
        .select(db.raw(`to_char(due_on, 'YYYY-MM-DD') as due_on`));
    })
    .from('late')
    .where('rank', '<=', LATE_KEPT)
    .orderBy(['office', 'rank'])
    .select('office', 'number', 'assignee_id', 'due_on');
  return {
    holdings: (rows as HoldingRow[]).map((row) => ({
      office: row.office,
      assigneeId: row.assignee_id,
      open: Number(row.open),
      dueSoon: Number(row.due_soon),
      overdue: Number(row.overdue),
    })),
    late: (late as (LateFiling & { assignee_id: number | null; due_on: IsoDate })[]).map(
      ({ office, number, assignee_id: assigneeId, due_on: dueOn }) => ({ office, number, assigneeId, dueOn }),
    ),
  };
}
