import type { Condition } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { describeCondition } from './describeCondition';
import { useConditionWords } from './useConditionWords';

/** When something is asked for; without a condition, always. */
export function ConditionText({ condition }: { condition: Condition | undefined }) {
  const translate = useTranslate();
  const words = useConditionWords();
  return condition ? describeCondition(condition, words) : translate('zaoce.rule.always');
}
