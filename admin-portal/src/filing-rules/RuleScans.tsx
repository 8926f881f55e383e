import type { FilingRule } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { PlainTable } from '../common/PlainTable';
import { useText } from '../i18n/useText';
import { ConditionText } from './ConditionText';

/** The scans a filing needs, what each must show, and when it is asked for. */
export function RuleScans({ rule }: { rule: FilingRule }) {
  const translate = useTranslate();
  const text = useText();
  const rows = rule.scans.map((scan) => ({
    key: scan.kind,
    cells: [
      text(scan.label),
      `${scan.minimum}–${scan.maximum}`,
      text(scan.hint),
      <ConditionText key="when" condition={scan.when} />,
    ],
  }));
  const columns = ['scan', 'pieces', 'hint', 'when'].map((column) =>
    translate(`zaoce.rule.column.${column}`),
  );
  return (
    <PanelCard title={translate('zaoce.rule.scans')}>
      <PlainTable columns={columns} rows={rows} />
    </PanelCard>
  );
}
