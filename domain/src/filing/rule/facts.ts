import type { Bilingual } from '../../refusal';

/** What kind of value a fact has; a condition may compare only values of that kind. */
export type FactKind = 'text' | 'number' | 'boolean';
export type FactValue = string | number | boolean;

/**
 * What the conditions of a rule may ask about a filing, as a closed list: an editor of rules is told when he asks for
 * anything else. `gatherFacts` computes them from the filing and the register.
 */
export const RULE_FACTS = {
  scope: { kind: 'text', zh: '变更范围', en: 'Scope of the change' },
  lost: { kind: 'text', zh: '遗失的证章', en: 'What was lost' },
  specialty: { kind: 'text', zh: '专业', en: 'Specialty' },
  employerKind: { kind: 'text', zh: '单位类型', en: 'Kind of employer' },
  contractKind: { kind: 'text', zh: '合同类型', en: 'Kind of contract' },
  cancellationReason: { kind: 'text', zh: '注销原因', en: 'Reason of the cancellation' },
  monthsSinceQualification: {
    kind: 'number',
    zh: '取得资格至今的月数',
    en: 'Months since the qualification',
  },
  educationMandatory: { kind: 'boolean', zh: '须有继续教育', en: 'Continuing education is mandatory' },
  selfReportedEducation: {
    kind: 'boolean',
    zh: '有自行填报的继续教育',
    en: 'Education not linked by the association',
  },
  changesEmployerName: { kind: 'boolean', zh: '变更单位名称', en: "Changes the employer's name" },
  changesEmployerQualification: {
    kind: 'boolean',
    zh: '变更单位资质证书',
    en: "Changes the employer's qualification",
  },
  changesIdNumber: { kind: 'boolean', zh: '变更身份证号码', en: 'Changes the ID number' },
} as const satisfies Record<string, Bilingual & { kind: FactKind }>;

export type RuleFact = keyof typeof RULE_FACTS;

/** The facts of one filing; an unknown fact is absent. */
export type RuleFacts = { [fact in RuleFact]?: FactValue };

/** Whether conditions may ask for a fact of this name. */
export function isRuleFact(name: string): name is RuleFact {
  return Object.hasOwn(RULE_FACTS, name);
}
