import { labelOf, type Bilingual } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../i18n/useText';
import { getAt, textAt } from './edit/ruleTree';

/** Lists whose items have names, and the field that holds the name. */
const NAMED: Record<string, string> = { sections: 'key', scans: 'kind', route: 'key' };

/**
 * Reads the place of a setting in words: `scans.photo.maximum` and `scans.0.maximum` become "扫描件 › 照片 › 最多".
 * @param rules the rules to look up names in, the first that knows an item wins
 */
export function usePathWords(...rules: readonly unknown[]): (path: string) => string {
  const translate = useTranslate();
  const text = useText();
  const nameOf = (list: string, step: string): string => {
    const found = rules.map((rule) => findItem(rule, list, step)).find((item) => item !== undefined);
    if (list === 'sections') return text(labelOf(textAt(found, 'key') || step));
    const label = getAt(found, 'label') as Partial<Bilingual> | undefined;
    return label?.zh && label.en ? text({ zh: label.zh, en: label.en }) : step;
  };
  return (path) => {
    const [first = '', second, ...rest] = path.split('.');
    const isNamed = NAMED[first] !== undefined && second !== undefined && second !== 'order';
    const words = isNamed ? rest : path.split('.').slice(1);
    return [
      first && settingWord(first),
      ...(isNamed ? [nameOf(first, second)] : []),
      ...words.filter((word) => !/^\d+$/.test(word)).map(settingWord),
    ]
      .filter(Boolean)
      .join(' › ');
  };

  function settingWord(step: string): string {
    return translate(`zaoce.setting.${step}`, { _: step });
  }
}

/** An item of a list by its place (while it is edited) or by its name (in a list of changes). */
function findItem(rule: unknown, list: string, step: string): unknown {
  const items = getAt(rule, list);
  if (!Array.isArray(items)) return undefined;
  if (/^\d+$/.test(step)) return items[Number(step)] as unknown;
  return items.find((item: unknown) => getAt(item, NAMED[list] ?? '') === step) as unknown;
}
