import { filingRuleSchema, type FilingDetail } from '@zaoce/domain';

const namesOnly = filingRuleSchema.pick({ sections: true });

/** The sections of a filing in the order of its rule; those that hold something although the rule does not ask for them come last. */
export function ruleSectionKeys(rule: FilingDetail['rule'], sections: FilingDetail['sections']): string[] {
  const parsed = namesOnly.safeParse({ sections: rule.sections });
  const asked: string[] = parsed.success ? parsed.data.sections.map((section) => section.key) : [];
  return [...asked, ...Object.keys(sections).filter((key) => !asked.includes(key))];
}
