import type { FilingRule } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { PlainTable } from '../common/PlainTable';
import { YesNo } from '../common/YesNo';
import { useText } from '../i18n/useText';

/** The stages in their order: whose, how long, and whether another person must decide. */
export function RuleRoute({ rule }: { rule: FilingRule }) {
  const translate = useTranslate();
  const text = useText();
  const rows = rule.route.map((stage) => ({
    key: stage.key,
    cells: [
      text(stage.label),
      translate(`zaoce.rule.authority.${stage.authority}`),
      stage.workingDays,
      <YesNo key="eyes" on={stage.fourEyes ?? false} />,
    ],
  }));
  const columns = ['stage', 'authority', 'workingDays', 'fourEyes'].map((column) =>
    translate(`zaoce.rule.column.${column}`),
  );
  return (
    <PanelCard title={translate('zaoce.rule.route')}>
      <PlainTable columns={columns} rows={rows} />
    </PanelCard>
  );
}
