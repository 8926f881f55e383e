import { Refusal, type ReviewFilingRow } from '@zaoce/domain';
import {
  countRows,
  type Actor,
  type ListPage,
  type ListRequest,
  type ListRows,
  type Strapi,
} from '@zaoce/platform';
import type { Knex } from 'knex';
import { loadCalendar } from '../calendar/workCalendar';
import { scopeFilings } from '../filings/scope';
import { loadKnownRules } from '@zaoce/content';
import { labelOfType } from '../rules/labelOfType';
import { countTabs } from './countTabs';
import { filterQueue, queueFilter, type QueueFilter, type QueueTab } from './queueFilter';
import { QUEUE_COLUMNS, readQueueRow, toReviewRow, type RawQueueRow } from './rowView';

/** Fields of the view that a list can be sorted by, and their columns. */
const SORTABLE: Record<string, string> = {
  id: 'filings.id',
  number: 'filings.number',
  type: 'filings.type',
  specialty: 'filings.specialty',
  state: 'filings.state',
  applicantName: 'filings.applicant_name',
  employerName: 'filings.employer_name',
  assigneeName: 'filings.assignee_name',
  authorityCode: 'filings.authority_code',
  round: 'filings.round',
  submittedAt: 'filings.submitted_at',
  stageEnteredAt: 'filings.stage_entered_at',
  dueOn: 'filings.due_on',
  remainingWorkingDays: 'filings.due_on',
  checkLevel: 'filings.check_level',
};

export interface QueuePage extends ListPage<ReviewFilingRow> {
  /** How many filings each tab holds, whatever the other filters. */
  tabCounts: Record<QueueTab, number>;
}

/** A page of the queue, what is due first on top: two or three queries whatever its length. */
export async function listReviewFilings(
  strapi: Strapi,
  actor: Actor,
  request: ListRequest,
  now = new Date(),
): Promise<QueuePage> {
  const db = strapi.db.connection;
  const { filter, matching, rows, toViews } = await openReviewFilings(strapi, db, actor, request, now);
  const page = rows.offset(request.range.from).limit(request.range.to - request.range.from + 1);
  const [found, tabCounts, counted] = await Promise.all([
    page as Promise<RawQueueRow[]>,
    countTabs(db, actor),
    isTabAlone(filter) ? undefined : countRows(matching),
  ]);
  return { rows: toViews(found), total: counted ?? tabCounts[filter.tab ?? 'waiting'], tabCounts };
}

/** The whole queue within the actor's scope, as filtered and sorted. @throws Refusal for a filter nobody understands */
export async function openReviewFilings(
  strapi: Strapi,
  db: Knex,
  actor: Actor,
  request: Pick<ListRequest, 'filter' | 'sort'>,
  now: Date,
) {
  const filter = parseFilter(request.filter);
  const [calendar, rules] = await Promise.all([loadCalendar(strapi), loadKnownRules(strapi)]);
  const matching = scopeFilings(db('filings'), actor).modify((query: Knex.QueryBuilder) =>
    filterQueue(query, filter, { db, actor, calendar, now }),
  );
  const column = SORTABLE[request.sort?.field ?? 'dueOn'] ?? 'filings.due_on';
  const rows = matching
    .clone()
    .select(QUEUE_COLUMNS)
    .orderBy([
      { column, order: request.sort?.order ?? 'asc' },
      { column: 'filings.id', order: 'asc' },
    ]);
  const toViews = (found: RawQueueRow[]): ReviewFilingRow[] =>
    found.map((raw) => {
      const row = readQueueRow(raw);
      return toReviewRow(row, labelOfType(rules, row.type, row.scope), calendar, now);
    });
  return { filter, matching, rows, toViews } satisfies ListRows<ReviewFilingRow> & { filter: QueueFilter };
}

/** A whole tab of open work, as the queue opens: its length is among the tabs' counts already. */
function isTabAlone({ tab, ...others }: QueueFilter): boolean {
  return tab !== undefined && tab !== 'done' && Object.values(others).every((value) => value === undefined);
}

function parseFilter(raw: Record<string, unknown>): QueueFilter {
  const filter = queueFilter.safeParse(raw);
  if (filter.success) return filter.data;
  const issues = filter.error.issues.map((issue) => ({
    path: ['filter', ...issue.path.map(String)].join('.'),
    code: 'invalid',
    message: { zh: '筛选条件不正确。', en: 'This filter is not understood.' },
  }));
  throw new Refusal('malformed-request', { issues });
}
