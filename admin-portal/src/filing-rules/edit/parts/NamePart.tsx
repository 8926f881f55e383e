import { FILING_SCOPE_LABELS, FILING_SCOPES } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useText } from '../../../i18n/useText';
import { BilingualSetting } from '../BilingualSetting';
import { ChoiceSetting } from '../ChoiceSetting';
import { useRuleForm } from '../ruleForm';
import { TextSetting } from '../TextSetting';

/** What the kind of filing is called, and how filings of it are numbered. */
export function NamePart() {
  const translate = useTranslate();
  const text = useText();
  const { isNew } = useRuleForm();
  const scopes = FILING_SCOPES.map((value) => ({ value, name: text(FILING_SCOPE_LABELS[value]) }));
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.name')}>
      <BilingualSetting path="label" label={translate('zaoce.setting.label')} />
      <BilingualSetting path="description" label={translate('zaoce.setting.description')} multiline />
      <TextSetting
        path="numberPrefix"
        label={translate('zaoce.setting.numberPrefix')}
        hint={translate('zaoce.ruleEdit.prefixHint')}
      />
      <TextSetting
        path="key"
        label={translate('zaoce.setting.key')}
        hint={translate('zaoce.ruleEdit.keyHint')}
        disabled={!isNew}
      />
      <TextSetting path="type" label={translate('zaoce.setting.type')} disabled={!isNew} />
      <ChoiceSetting
        path="scope"
        label={translate('zaoce.setting.scope')}
        choices={scopes}
        none={translate('zaoce.ruleEdit.noScope')}
        disabled={!isNew}
      />
      <BilingualSetting path="form.title" label={translate('zaoce.setting.formTitle')} />
    </PanelCard>
  );
}
