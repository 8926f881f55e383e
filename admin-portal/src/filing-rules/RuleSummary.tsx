import { EFFECTS, type FilingRule } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { Facts } from '../common/Facts';
import { PanelCard } from '../common/PanelCard';
import { useText } from '../i18n/useText';

/** What a rule is for, who may file, what comes of it. */
export function RuleSummary({ rule }: { rule: FilingRule }) {
  const translate = useTranslate();
  const text = useText();
  const conditions = rule.eligibility.map((condition) => translate(`zaoce.rule.condition.${condition}`));
  return (
    <PanelCard title={text(rule.label)}>
      <Facts
        facts={[
          { label: 'zaoce.rule.description', value: text(rule.description) },
          { label: 'zaoce.rule.eligibility', value: conditions.join(translate('zaoce.rule.and')) },
          { label: 'zaoce.rule.effect', value: text(EFFECTS[rule.effect]) },
          {
            label: 'zaoce.rule.effectTimeLabel',
            value: translate(`zaoce.rule.effectTime.${rule.effectTime}`),
          },
          { label: 'zaoce.rule.validityYears', value: rule.validityYears },
          {
            label: 'zaoce.rule.window',
            value: rule.windowDays && translate('zaoce.rule.windowDays', rule.windowDays),
          },
          { label: 'zaoce.rule.extensionDays', value: rule.extensionDays },
          { label: 'zaoce.rule.acceptanceDays', value: rule.acceptanceDays },
        ]}
      />
    </PanelCard>
  );
}
