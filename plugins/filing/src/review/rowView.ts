import {
  readClock,
  today,
  type Bilingual,
  type ReviewFilingRow,
  type StageClock,
  type WorkCalendar,
} from '@zaoce/domain';
import { fromJson, toInstant } from '@zaoce/platform';
import type { FilingHead } from '../filings/row';

const QUEUE_FIELDS = [
  'id',
  'number',
  'type',
  'scope',
  'specialty',
  'state',
  'stage_key',
  'clock',
  'holder_authority_code',
  'authority_code',
  'applicant_name',
  'id_number_masked',
  'employer_name',
  'round',
  'version',
  'late',
  'assignee_id',
  'assignee_name',
  'submitted_at',
  'stage_entered_at',
  'due_on',
  'due_provisional',
  'check_level',
  'result_notice_id',
] as const satisfies readonly (keyof FilingHead)[];

/** What a line of the queue needs of a filing. */
export type QueueRow = Pick<FilingHead, (typeof QUEUE_FIELDS)[number]>;

/** A line as the driver gives it. */
export type RawQueueRow = { [column in keyof QueueRow]: unknown };

/** The columns a query of the queue selects, with the table in front. */
export const QUEUE_COLUMNS: Record<string, string> = Object.fromEntries(
  QUEUE_FIELDS.map((field) => [field, `filings.${field}`]),
);

/** Reads the JSON of a line. */
export function readQueueRow(raw: RawQueueRow): QueueRow {
  return {
    ...(raw as unknown as QueueRow),
    late: raw.late === true,
    due_provisional: raw.due_provisional === true,
    clock: fromJson<Record<string, StageClock>>(raw.clock, {}),
  };
}

/** A filing as a line of the reviewers' queue. */
export function toReviewRow(
  filing: QueueRow,
  typeLabel: Bilingual,
  calendar: WorkCalendar,
  now: Date,
): ReviewFilingRow {
  const day = today(now);
  const clock =
    filing.due_on !== null && filing.stage_key !== null ? filing.clock[filing.stage_key] : undefined;
  const reading = clock && readClock(calendar, clock, day);
  return {
    id: filing.id,
    number: filing.number,
    type: filing.type,
    typeLabel,
    specialty: filing.specialty,
    state: filing.state,
    stageKey: filing.stage_key,
    holderAuthorityCode: filing.holder_authority_code,
    authorityCode: filing.authority_code,
    applicantName: filing.applicant_name,
    idNumberMasked: filing.id_number_masked,
    employerName: filing.employer_name,
    round: filing.round,
    version: filing.version,
    late: filing.late,
    assigneeId: filing.assignee_id,
    assigneeName: filing.assignee_name,
    submittedAt: toInstant(filing.submitted_at),
    stageEnteredAt: toInstant(filing.stage_entered_at),
    dueOn: filing.due_on,
    dueProvisional: filing.due_provisional,
    remainingWorkingDays: reading?.remaining ?? null,
    overdue: filing.due_on !== null && filing.due_on < day,
    checkLevel: filing.check_level,
    resultNoticeId: filing.result_notice_id,
  };
}
