import { canonicalJson, inLocale, validateFilingRule, type RuleChange } from '@zaoce/domain';
import { useCallback, useMemo, useState } from 'react';
import { useReviewProvider } from '../../data/dataProvider';
import type { ProblemIssue } from '../../http/apiProblem';
import { useScreenLocale } from '../../i18n/useText';
import type { RuleForm } from './ruleForm';
import { setAt, type RuleDraft } from './ruleTree';

/**
 * The state of a rule that is being edited. It is checked here by the same code as on the server; what only the server
 * knows (other rules, effects) is asked when the rule makes sense in itself. Problems show after the first try.
 *
 * @param id the rule that is edited; undefined for a new one
 */
export function useRuleEditor(initial: RuleDraft, id: number | undefined) {
  const locale = useScreenLocale();
  const provider = useReviewProvider();
  const [opened] = useState(initial);
  const [draft, setDraft] = useState(opened);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<readonly ProblemIssue[]>([]);
  const [changes, setChanges] = useState<readonly RuleChange[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const own = useMemo(() => {
    const result = validateFilingRule({ ...draft, version: 1 });
    return result.ok ? [] : result.issues.map((one) => ({ ...one, message: inLocale(one.message, locale) }));
  }, [draft, locale]);

  const set = useCallback((path: string, value: unknown) => {
    setDraft((before) => setAt(before, path, value));
    setRefused([]);
  }, []);

  const check = async () => {
    setAttempt((count) => count + 1);
    if (own.length > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await provider.checkRule({ rule: draft, ...(id === undefined ? {} : { id }) });
      setRefused(answer.issues);
      if (answer.ok) setChanges(answer.changes);
    } catch (problem) {
      setFailure(problem);
    } finally {
      setBusy(false);
    }
  };

  const issues = attempt === 0 ? [] : own.length > 0 ? own : refused;
  const form: RuleForm = { draft, set, issues, isNew: id === undefined };
  return {
    form,
    /** Whether anything differs from what was opened. */
    dirty: canonicalJson(draft) !== canonicalJson(opened),
    attempt,
    busy,
    failure,
    /** What saving would change, once the server found nothing wrong; null before that. */
    changes,
    check,
    replace: setDraft,
    back: () => setChanges(null),
  };
}
