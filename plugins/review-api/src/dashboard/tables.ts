import {
  AUTHORITIES,
  authorityName,
  findFilingRule,
  MINISTRY,
  type Bilingual,
  type FilingRule,
} from '@zaoce/domain';
import { labelOfType } from '@zaoce/filing';
import type { DecisionCount } from './countDecisions';
import type { OpenCount } from './countOpen';
import { figure } from './figure';
import { loadOf, outcomesOf } from './outcomes';
import type { Statistics, Subject } from './subject';

/** By kind of filing and stage: what is there now, and what was decided. */
export function byStage(
  subject: Subject,
  open: readonly OpenCount[],
  decided: readonly DecisionCount[],
  rules: readonly FilingRule[],
): Statistics['byStage'] {
  type Place = Pick<OpenCount, 'type' | 'scope' | 'stage_key'>;
  const keyOf = (row: Place) => [row.type, row.scope ?? '', row.stage_key].join(' ');
  const places = new Map<string, Place>([...open, ...decided].map((row) => [keyOf(row), row]));
  return [...places.entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, { type, scope, stage_key: stage }]) => {
      const kind = { type, scope, specialty: subject.kind.specialty };
      const made = decided.find((row) => keyOf(row) === key);
      const now = open.find((row) => keyOf(row) === key);
      return {
        type,
        scope,
        label: labelOfType(rules, type, scope),
        stage,
        stageLabel: labelOfStage(rules, type, scope, stage),
        ...loadOf(now, { ...kind, stage, holder: subject.office }),
        decided: figure(made?.decided, subject.decisions, kind, { decidedStage: stage }),
        medianWorkingDays: made?.median ?? null,
      };
    });
}

/** By member of staff of one office: what he holds now, and what he decided; whoever holds most comes first. */
export function byReviewer(
  { staffOffice: office, decisions, kind }: Subject,
  open: readonly OpenCount[],
  decided: readonly DecisionCount[],
  names: ReadonlyMap<number, string>,
): Statistics['byReviewer'] {
  return [...names]
    .map(([userId, name]) => {
      const holds = open.find((row) => row.authority_code === office && row.assignee_id === userId);
      const made = decided.find((row) => row.authority_code === office && row.actor_id === userId);
      const { inReview, overdue } = loadOf(holds, { ...kind, holder: office, assignee: userId });
      const filter = { ...decisions, ...kind, decidedOffice: office, decidedBy: userId };
      return { userId, name, inReview, overdue, ...outcomesOf(made, filter) };
    })
    .toSorted((a, b) => b.inReview.count - a.inReview.count || b.decided.count - a.decided.count);
}

/** By office, each of them, the ministry too; whoever has most overdue comes first. */
export function byAuthority(
  { office, decisions, kind }: Subject,
  open: readonly OpenCount[],
  decided: readonly DecisionCount[],
): Statistics['byAuthority'] {
  const codes = office === null ? [...AUTHORITIES.map(({ code }) => code), MINISTRY] : [office];
  return codes
    .map((code) => {
      const now = open.find((row) => row.authority_code === code);
      const made = decided.find((row) => row.authority_code === code);
      const filter = { ...decisions, ...kind, decidedOffice: code };
      const { zh, en } = authorityName(code);
      return {
        code,
        name: { zh, en },
        ...loadOf(now, { ...kind, holder: code }),
        ...outcomesOf(made, filter),
      };
    })
    .toSorted((a, b) => b.overdue.count - a.overdue.count || b.decided.count - a.decided.count);
}

function labelOfStage(
  rules: readonly FilingRule[],
  type: string,
  scope: string | null,
  key: string,
): Bilingual {
  const stage = findFilingRule(rules, type, scope)?.route.find((candidate) => candidate.key === key);
  return stage?.label ?? { zh: key, en: key };
}
