import { RULE_FACTS, type Condition } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../i18n/useText';
import { describeCondition } from './describeCondition';

/** When something is asked for; without a condition, always. */
export function ConditionText({ condition }: { condition: Condition | undefined }) {
  const translate = useTranslate();
  const text = useText();
  if (!condition) return translate('zaoce.rule.always');
  return describeCondition(condition, {
    fact: (field) => text(RULE_FACTS[field]),
    and: translate('zaoce.rule.and'),
    or: translate('zaoce.rule.or'),
    not: (inner) => translate('zaoce.rule.not', { inner }),
  });
}
