import type {
  FilingRule,
  FilingState,
  KnownRegistration,
  RouteStage,
  SectionsDraft,
  StageClock,
  CheckView,
} from '@zaoce/domain';
import { fromJson } from '@zaoce/platform';

/** What was decided in the end. */
export interface Decision {
  outcome: 'approved' | 'refused';
  text: string | null;
  /** Legal ground of a refusal, `R01`…`R10`. */
  ground: string | null;
  /** Instant, ISO 8601. */
  decidedAt: string;
}

/** A row of table `filings` without its large columns; what lists and transitions need. */
export interface FilingHead {
  id: number;
  number: string;
  type: string;
  scope: string | null;
  lost: string | null;
  specialty: string | null;
  applicant_id: number;
  applicant_user_id: number;
  applicant_name: string;
  id_number_index: string;
  id_number_masked: string;
  /** The applicant's authority, where the filing was made. */
  authority_code: string;
  target_authority_code: string | null;
  /** Whose turn it is; null while the filing is with the applicant or done. */
  holder_authority_code: string | null;
  state: FilingState;
  stage_index: number;
  stage_key: string | null;
  route: RouteStage[];
  round: number;
  version: number;
  rule_version: number;
  employer_name: string | null;
  employer_code: string | null;
  qualification_id: number | null;
  registration_id: number | null;
  result_notice_id: number | null;
  /** Begun to replace scans and nothing else: it is saved, not submitted, and does not count as open. */
  scans_only: boolean;
  late: boolean;
  assignee_id: number | null;
  assignee_name: string | null;
  claimed_at: Date | null;
  submitted_at: Date | null;
  first_submitted_at: Date | null;
  accepted_at: Date | null;
  stage_entered_at: Date | null;
  /** The clock of every stage that began, by stage key. */
  clock: Record<string, StageClock>;
  due_on: string | null;
  due_provisional: boolean;
  decided_at: Date | null;
  effective_at: Date | null;
  decision: Decision | null;
  return_reason: string | null;
  decisions_this_round: number;
  /** Who decided each stage in this round, by stage key. */
  deciders: Record<string, number>;
  check_level: 'green' | 'amber' | 'red' | null;
  printed_hash: string | null;
  printed_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

/** A whole row of table `filings`. */
export interface FilingRow extends FilingHead {
  /** The rule this filing keeps; for one that was never submitted the rule in force when it was read last. */
  rule: FilingRule;
  sections: SectionsDraft;
  /** The content as it was submitted last. */
  submitted_sections: SectionsDraft | null;
  checks: CheckView[];
  /** The registration this filing is about, as the register held it at the last submission. */
  registration_before: KnownRegistration | null;
}

export const HEAD_COLUMNS = [
  'id',
  'number',
  'type',
  'scope',
  'lost',
  'specialty',
  'applicant_id',
  'applicant_user_id',
  'applicant_name',
  'id_number_index',
  'id_number_masked',
  'authority_code',
  'target_authority_code',
  'holder_authority_code',
  'state',
  'stage_index',
  'stage_key',
  'route',
  'round',
  'version',
  'rule_version',
  'employer_name',
  'employer_code',
  'qualification_id',
  'registration_id',
  'result_notice_id',
  'scans_only',
  'late',
  'assignee_id',
  'assignee_name',
  'claimed_at',
  'submitted_at',
  'first_submitted_at',
  'accepted_at',
  'stage_entered_at',
  'clock',
  'due_on',
  'due_provisional',
  'decided_at',
  'effective_at',
  'decision',
  'return_reason',
  'decisions_this_round',
  'deciders',
  'check_level',
  'printed_hash',
  'printed_at',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof FilingHead)[];

export const ROW_COLUMNS = [
  ...HEAD_COLUMNS,
  'rule',
  'sections',
  'submitted_sections',
  'checks',
  'registration_before',
] as const satisfies readonly (keyof FilingRow)[];

/** A row as the driver gives it: JSON columns are still text. */
export type RawFilingHead = { [column in keyof FilingHead]: unknown };
export type RawFilingRow = { [column in keyof FilingRow]: unknown };

/** Reads the JSON columns of a head. */
export function toFilingHead(raw: RawFilingHead): FilingHead {
  return {
    ...(raw as unknown as FilingHead),
    route: fromJson<RouteStage[]>(raw.route, []),
    clock: fromJson<Record<string, StageClock>>(raw.clock, {}),
    decision: fromJson<Decision | null>(raw.decision, null),
    deciders: fromJson<Record<string, number>>(raw.deciders, {}),
    late: raw.late === true,
    scans_only: raw.scans_only === true,
    due_provisional: raw.due_provisional === true,
  };
}

/** Reads the JSON columns of a whole row. */
export function toFilingRow(raw: RawFilingRow): FilingRow {
  const rule = fromJson<FilingRule | null>(raw.rule, null);
  if (!rule) throw new Error(`filing ${String(raw.id)} has no rule`);
  return {
    ...toFilingHead(raw),
    rule,
    sections: fromJson<SectionsDraft>(raw.sections, {}),
    submitted_sections: fromJson<SectionsDraft | null>(raw.submitted_sections, null),
    checks: fromJson<CheckView[]>(raw.checks, []),
    registration_before: fromJson<KnownRegistration | null>(raw.registration_before, null),
  };
}
