import { ELIGIBILITY_CONDITIONS } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { ManyChoices } from '../ManyChoices';

/** Who may file: every condition that is ticked must be met. */
export function WhoPart() {
  const translate = useTranslate();
  const conditions = ELIGIBILITY_CONDITIONS.map((value) => ({
    value,
    name: translate(`zaoce.rule.condition.${value}`),
  }));
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.who')}>
      <ManyChoices
        path="eligibility"
        label={translate('zaoce.ruleEdit.allConditions')}
        choices={conditions}
      />
    </PanelCard>
  );
}
