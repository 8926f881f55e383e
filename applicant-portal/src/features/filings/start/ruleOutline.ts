import { factsOf, holds, type Condition, type FilingRule, type RuleFacts } from '@zaoce/domain';

type Applies = 'yes' | 'no' | 'sometimes';

/** Whether a part of a rule will apply to a filing that has not begun: `sometimes` while what it asks for is not known. */
function applies(condition: Condition | undefined, facts: RuleFacts): Applies {
  if (!condition) return 'yes';
  if (factsOf(condition).some((fact) => facts[fact] === undefined)) return 'sometimes';
  return holds(condition, facts) ? 'yes' : 'no';
}

/** What a rule asks for and what becomes of the filing, before it begins. */
export interface RuleOutline {
  sections: FilingRule['sections'][number]['key'][];
  scans: FilingRule['scans'];
  scansSometimes: FilingRule['scans'];
  stages: { key: string; label: FilingRule['label']; workingDays: number; isSometimes: boolean }[];
  /** Of all stages that are certain, in working days. */
  workingDays: number;
}

/** Tells beforehand what a filing needs and how long it may take, from its rule and what was chosen so far. */
export function ruleOutline(rule: FilingRule, facts: RuleFacts): RuleOutline {
  const needed = rule.scans.filter(({ minimum }) => minimum > 0);
  const stages = rule.route
    .filter(({ when }) => applies(when, facts) !== 'no')
    .map(({ key, label, workingDays, when }) => ({
      key,
      label,
      workingDays,
      isSometimes: applies(when, facts) === 'sometimes',
    }));
  return {
    sections: rule.sections.map(({ key }) => key),
    scans: needed.filter(({ when }) => applies(when, facts) === 'yes'),
    scansSometimes: needed.filter(({ when }) => applies(when, facts) === 'sometimes'),
    stages,
    workingDays: stages.reduce((total, stage) => total + (stage.isSometimes ? 0 : stage.workingDays), 0),
  };
}
