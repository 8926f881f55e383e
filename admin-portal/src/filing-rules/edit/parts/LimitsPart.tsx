import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { ChoiceSetting } from '../ChoiceSetting';
import { NumberSetting } from '../NumberSetting';
import { OptionalGroup } from '../OptionalGroup';

const EDUCATION = {
  countsFrom: 'registration',
  graceMonths: 12,
  hoursPerYearCompulsory: 15,
  hoursPerYearElective: 15,
  capYears: 4,
};

/** Days, education, seal and ages. */
export function LimitsPart() {
  const translate = useTranslate();
  const name = (setting: string) => translate(`zaoce.setting.${setting}`);
  const numbers = (group: string, settings: readonly string[]) =>
    settings.map((one) => <NumberSetting key={one} path={`${group}.${one}`} label={name(one)} />);
  const choices = (group: string, words: readonly string[]) =>
    words.map((value) => ({ value, name: translate(`zaoce.ruleEdit.${group}.${value}`) }));
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.limits')}>
      <NumberSetting path="extensionDays" label={name('extensionDays')} />
      <NumberSetting path="acceptanceDays" label={name('acceptanceDays')} />
      <OptionalGroup path="windowDays" label={name('windowDays')} initial={{ opens: 90, due: 30 }}>
        {numbers('windowDays', ['opens', 'due'])}
      </OptionalGroup>
      <OptionalGroup path="education" label={name('education')} initial={EDUCATION}>
        <ChoiceSetting
          path="education.countsFrom"
          label={name('countsFrom')}
          choices={choices('countsFrom', ['qualification', 'registration'])}
        />
        {numbers('education', ['graceMonths', 'hoursPerYearCompulsory', 'hoursPerYearElective', 'capYears'])}
      </OptionalGroup>
      <OptionalGroup path="seal" label={name('seal')} initial={{ letter: 'B', madeBy: 'authority' }}>
        <ChoiceSetting
          path="seal.letter"
          label={name('letter')}
          choices={['A', 'B'].map((value) => ({ value, name: value }))}
        />
        <ChoiceSetting
          path="seal.madeBy"
          label={name('madeBy')}
          choices={choices('madeBy', ['authority', 'holder'])}
        />
      </OptionalGroup>
      <OptionalGroup path="ageWarning" label={name('ageWarning')} initial={{ below: 18, from: 70 }}>
        {numbers('ageWarning', ['below', 'from'])}
      </OptionalGroup>
    </PanelCard>
  );
}
