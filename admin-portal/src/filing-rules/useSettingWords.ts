import {
  conditionSchema,
  EFFECTS,
  FILING_SCOPE_LABELS,
  labelOf,
  LOST_KIND_LABELS,
  type Bilingual,
} from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../i18n/useText';
import { describeCondition } from './describeCondition';
import { getAt } from './edit/ruleTree';
import { useConditionWords } from './useConditionWords';

/** Stored words that have bilingual names in the domain, by the setting they belong to. */
const NAMES: Record<string, Readonly<Record<string, Bilingual>>> = {
  effect: EFFECTS,
  scope: FILING_SCOPE_LABELS,
  lost: LOST_KIND_LABELS,
};
/** Where the portal's own dictionary names the stored words of a setting. */
const DICTIONARY: Record<string, string> = {
  eligibility: 'rule.condition',
  effectTime: 'rule.effectTime',
  authority: 'rule.authority',
  countsFrom: 'ruleEdit.countsFrom',
  madeBy: 'ruleEdit.madeBy',
};

/** Reads the value of a setting in words; the setting is named by the path it has in a list of changes. */
export function useSettingWords(): (path: string, value: unknown) => string {
  const translate = useTranslate();
  const text = useText();
  const conditionWords = useConditionWords();

  const wordOf = (setting: string, word: string): string => {
    const name = NAMES[setting]?.[word];
    if (name) return text(name);
    return DICTIONARY[setting] ? translate(`zaoce.${DICTIONARY[setting]}.${word}`, { _: word }) : word;
  };
  const itemWords = (value: object): string => {
    const label = getAt(value, 'label') as Bilingual | undefined;
    const key = getAt(value, 'key') ?? getAt(value, 'kind');
    if (label) return text(label);
    if (typeof key === 'string') return text(labelOf(key));
    return Object.entries(value)
      .map(
        ([setting, one]) => `${translate(`zaoce.setting.${setting}`, { _: setting })} ${read(setting, one)}`,
      )
      .join(translate('zaoce.ruleEdit.comma'));
  };
  const read = (path: string, value: unknown): string => {
    const setting = path.split('.').at(-1) ?? '';
    if (value === null || value === undefined) return translate('zaoce.ruleEdit.nothing');
    if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return wordOf(setting, value);
    if (Array.isArray(value))
      return value.map((one) => read(path, one)).join(translate('zaoce.ruleEdit.comma'));
    const condition = conditionSchema.safeParse(value);
    if (condition.success) return describeCondition(condition.data, conditionWords);
    return typeof value === 'object' ? itemWords(value) : '';
  };
  return read;
}
