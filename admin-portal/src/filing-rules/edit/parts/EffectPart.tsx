import { EFFECT_TIMES, EFFECT_WORDS, EFFECTS, LOST_KIND_LABELS, LOST_KINDS } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useText } from '../../../i18n/useText';
import { ChoiceSetting } from '../ChoiceSetting';
import { ManyChoices } from '../ManyChoices';
import { NumberSetting } from '../NumberSetting';
import { SwitchSetting } from '../SwitchSetting';

/** What the filing leads to, and when. */
export function EffectPart() {
  const translate = useTranslate();
  const text = useText();
  const effects = EFFECT_WORDS.map((value) => ({ value, name: text(EFFECTS[value]) }));
  const times = EFFECT_TIMES.map((value) => ({ value, name: translate(`zaoce.rule.effectTime.${value}`) }));
  const lost = LOST_KINDS.map((value) => ({ value, name: text(LOST_KIND_LABELS[value]) }));
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.effect')}>
      <ChoiceSetting path="effect" label={translate('zaoce.setting.effect')} choices={effects} />
      <ChoiceSetting path="effectTime" label={translate('zaoce.setting.effectTime')} choices={times} />
      <NumberSetting path="validityYears" label={translate('zaoce.setting.validityYears')} />
      <ManyChoices path="lost" label={translate('zaoce.setting.lost')} choices={lost} optional />
      <SwitchSetting path="scanOnlySaves" label={translate('zaoce.setting.scanOnlySaves')} />
    </PanelCard>
  );
}
