import type { ProblemIssue } from '../../http/apiProblem';
import { createContext, useContext } from 'react';
import { getAt, type RuleDraft } from './ruleTree';

/** The rule that is being edited, for every field of its form. */
export interface RuleForm {
  draft: RuleDraft;
  set: (path: string, value: unknown) => void;
  issues: readonly ProblemIssue[];
  /** Key, type and scope of a rule that exists already stay. */
  isNew: boolean;
}

export const RuleFormContext = createContext<RuleForm | null>(null);

/** The form around a field. */
export function useRuleForm(): RuleForm {
  const form = useContext(RuleFormContext);
  if (!form) throw new Error('a setting stands outside the form of a rule');
  return form;
}

/** One setting: what stands there, how to change it, and what is wrong with it. */
export function useSetting(path: string) {
  const { draft, set, issues } = useRuleForm();
  const problem = issues.find((issue) => issue.path === path)?.message;
  return {
    value: getAt(draft, path),
    set: (value: unknown) => set(path, value),
    problem,
    id: settingId(path),
  };
}

/** The id of the element that stands for a path, so that a problem can lead to it. */
export function settingId(path: string): string {
  return `rule-${path.replaceAll('.', '-')}`;
}

/** Brings the element of a path, or of the nearest thing around it, on the screen and gives it the focus. */
export function goToSetting(path: string): void {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const element = document.getElementById(settingId(steps.slice(0, length).join('.')));
    if (!element) continue;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return;
  }
}
