import { labelOf, type FilingRule, type SectionRule } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { PlainTable } from '../common/PlainTable';
import { useText } from '../i18n/useText';
import { ConditionText } from './ConditionText';

/** The sections of the form and how much each must hold. */
export function RuleSections({ rule }: { rule: FilingRule }) {
  const translate = useTranslate();
  const text = useText();
  const minimum = ({ minimum: entries, perYear }: SectionRule) =>
    [
      entries !== undefined && translate('zaoce.rule.entries', { smart_count: entries }),
      perYear && translate('zaoce.rule.perYear', perYear),
    ]
      .filter(Boolean)
      .join(' · ');
  const rows = rule.sections.map((section) => ({
    key: section.key,
    cells: [
      text(labelOf(section.key)),
      minimum(section),
      <ConditionText key="when" condition={section.mandatoryWhen} />,
    ],
  }));
  const columns = ['section', 'minimum', 'mandatoryWhen'].map((column) =>
    translate(`zaoce.rule.column.${column}`),
  );
  return (
    <PanelCard title={translate('zaoce.rule.sections')}>
      <PlainTable columns={columns} rows={rows} />
    </PanelCard>
  );
}
