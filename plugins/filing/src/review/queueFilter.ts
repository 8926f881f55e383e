import {
  addWorkingDays,
  FILING_SCOPES,
  filingState,
  MINISTRY,
  parseCertificateNumber,
  parseFilingNumber,
  parseIdNumber,
  today,
} from '@zaoce/domain';
import type { WorkCalendar } from '@zaoce/domain';
import { indexIdNumber } from '@zaoce/account';
import { escapeLike, type Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';
import { decisionFilter, matchDecisions } from '../decisions/matchDecisions';
import { isAnnouncedTo } from './announced';

export const QUEUE_TABS = [
  'waiting',
  'mine',
  'in-review',
  'returned',
  'announced',
  'approved',
  'done',
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).max(500)]).transform((value) => [value].flat());
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((value) => value.slice(0, 10));

/** The filters of the queue; anything else is malformed. */
export const queueFilter = z.strictObject({
  id: oneOrMore(z.coerce.number().int().positive()).optional(),
  q: z.string().trim().max(100).optional(),
  tab: z.enum(QUEUE_TABS).optional(),
  state: oneOrMore(filingState).optional(),
  type: oneOrMore(z.string().max(60)).optional(),
  scope: z.enum(FILING_SCOPES).optional(),
  /** Key of the stage that decides now. */
  stage: oneOrMore(z.string().max(60)).optional(),
  /** Code of the office that holds the filing now. */
  holder: z.string().max(8).optional(),
  specialty: oneOrMore(z.string().max(40)).optional(),
  employer: z.string().trim().max(100).optional(),
  assignee: z.union([z.enum(['me', 'none']), z.coerce.number().int().positive()]).optional(),
  /** True: past its limit; false: at an office and inside it. */
  overdue: z.boolean().optional(),
  dueWithin: z.coerce.number().int().min(0).max(400).optional(),
  /** Submitted again after a return. */
  resubmitted: z.boolean().optional(),
  /** Submitted after the day it was due. */
  late: z.boolean().optional(),
  submittedFrom: day.optional(),
  submittedTo: day.optional(),
  checkLevel: oneOrMore(z.enum(['green', 'amber', 'red'])).optional(),
  ...decisionFilter,
});
export type QueueFilter = z.infer<typeof queueFilter>;

/** The authority whose stage a reviewer decides. */
export function ownAuthority(actor: Actor): string {
  return actor.authorityCode ?? MINISTRY;
}

/** Narrows a query that is scoped already. */
export function filterQueue(
  query: Knex.QueryBuilder,
  filter: QueueFilter,
  { db, actor, calendar, now }: { db: Knex; actor: Actor; calendar: WorkCalendar; now: Date },
): void {
  const { q, tab, employer, assignee, dueWithin } = filter;
  const inList = (column: string, values: (string | number)[] | undefined) => {
    if (values) void query.whereIn(column, values);
  };
  inList('filings.id', filter.id);
  inList('filings.state', filter.state);
  inList('filings.type', filter.type);
  inList('filings.stage_key', filter.stage);
  inList('filings.specialty', filter.specialty);
  inList('filings.check_level', filter.checkLevel);
  if (filter.scope) void query.where('filings.scope', filter.scope);
  if (filter.holder) void query.where('filings.holder_authority_code', filter.holder);
  if (tab) filterTab(query, tab, { db, actor });
  if (employer) void query.whereILike('filings.employer_name', `%${escapeLike(employer)}%`);
  if (assignee === 'none') void query.whereNull('filings.assignee_id');
  else if (assignee !== undefined)
    void query.where('filings.assignee_id', assignee === 'me' ? actor.userId : assignee);
  if (filter.overdue !== undefined)
    void query.where('filings.due_on', filter.overdue ? '<' : '>=', today(now));
  if (dueWithin !== undefined)
    void query.where('filings.due_on', '<=', addWorkingDays(calendar, today(now), dueWithin).date);
  if (filter.resubmitted) void query.where(isResubmitted(db));
  if (filter.late) void query.where('filings.late', true);
  if (filter.submittedFrom) void query.where('filings.submitted_at', '>=', startOf(filter.submittedFrom));
  if (filter.submittedTo) void query.where('filings.submitted_at', '<', endOf(filter.submittedTo));
  matchDecisions(query, filter, { db, actor });
  if (q) searchQueue(query, q);
}

/** Submitted again after a return; one that was only taken back and sent again is not. */
export function isResubmitted(db: Knex): Knex.Raw<boolean> {
  return db.raw(
    `(filings.round > 1 and exists (select from filing_decisions r where r.filing_id = filings.id and r.outcome = 'returned'))`,
  );
}

function filterTab(query: Knex.QueryBuilder, tab: QueueTab, { db, actor }: { db: Knex; actor: Actor }): void {
  const holder = ownAuthority(actor);
  const tabs: Record<QueueTab, () => unknown> = {
    waiting: () => query.where({ 'filings.state': 'submitted', 'filings.holder_authority_code': holder }),
    mine: () => query.where({ 'filings.state': 'in-review', 'filings.assignee_id': actor.userId }),
    'in-review': () => query.where({ 'filings.state': 'in-review', 'filings.holder_authority_code': holder }),
    returned: () => query.where('filings.state', 'returned'),
    announced: () => query.where(isAnnouncedTo(db, holder)),
    approved: () => query.where({ 'filings.state': 'approved', 'filings.holder_authority_code': holder }),
    done: () => query.whereIn('filings.state', ['effective', 'refused']),
  };
  tabs[tab]();
}

/** What was typed is an ID number, a filing number, a certificate number, or else the beginning of a name or number. */
function searchQueue(query: Knex.QueryBuilder, q: string): void {
  const idNumber = parseIdNumber(q);
  if (idNumber.ok) return void query.where('filings.id_number_index', indexIdNumber(idNumber.value.number));
  const filingNumber = parseFilingNumber(q);
  if (filingNumber.ok) return void query.where('filings.number', filingNumber.value.number);
  const certificate = parseCertificateNumber(q);
  if (certificate.ok) {
    return void query.whereIn(
      'filings.registration_id',
      (registrations: Knex.QueryBuilder) =>
        void registrations
          .select('id')
          .from('registrations')
          .where({ certificate_number: certificate.value.number }),
    );
  }
  void query.where((either: Knex.QueryBuilder) => {
    void either
      .whereLike('filings.applicant_name', `${escapeLike(q)}%`)
      .orWhereLike('filings.number', `${escapeLike(q.toUpperCase())}%`);
  });
}

/** Days are Chinese days, columns are UTC. */
function startOf(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`);
}

function endOf(date: string): Date {
  return new Date(startOf(date).getTime() + 86_400_000);
}
