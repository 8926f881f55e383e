import { readClock, today, type Bilingual, type ReviewFilingRow, type WorkCalendar } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { FilingHead } from '../filings/row';

/** A filing as a line of the reviewers' queue. */
export function toReviewRow(
  filing: FilingHead,
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
