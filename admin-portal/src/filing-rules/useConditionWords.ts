import { optionsOfFact, RULE_FACTS } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../i18n/useText';
import type { ConditionWords } from './describeCondition';

/** The words of conditions in the language on the screen. */
export function useConditionWords(): ConditionWords {
  const translate = useTranslate();
  const text = useText();
  return {
    fact: (field) => text(RULE_FACTS[field]),
    value: (field, value) => {
      const option = optionsOfFact(field)?.find((one) => one.value === value);
      return option ? text(option) : String(value);
    },
    and: translate('zaoce.rule.and'),
    or: translate('zaoce.rule.or'),
    not: (inner) => translate('zaoce.rule.not', { inner }),
  };
}
