import type { RuleChange } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PlainTable } from '../common/PlainTable';
import { usePathWords } from './pathWords';
import { useSettingWords } from './useSettingWords';

interface Props {
  changes: readonly RuleChange[];
  before: unknown;
  after: unknown;
}

/** What differs between two versions of a rule: the setting, before, after. */
export function RuleChangesTable({ changes, before, after }: Props) {
  const translate = useTranslate();
  const place = usePathWords(after, before);
  const words = useSettingWords();
  const columns = ['setting', 'before', 'after'].map((column) =>
    translate(`zaoce.ruleEdit.column.${column}`),
  );
  const rows = changes.map((change) => ({
    key: change.path,
    cells: [place(change.path), words(change.path, change.before), words(change.path, change.after)],
  }));
  return <PlainTable columns={columns} rows={rows} />;
}
