import Box from '@mui/material/Box';
import { STAGE_AUTHORITIES } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useScreenLocale } from '../../../i18n/useText';
import { BilingualSetting } from '../BilingualSetting';
import { ChoiceSetting } from '../ChoiceSetting';
import { ItemList } from '../ItemList';
import { NumberSetting } from '../NumberSetting';
import { textAt } from '../ruleTree';
import { SwitchSetting } from '../SwitchSetting';
import { TextSetting } from '../TextSetting';
import { WhenSetting } from '../WhenSetting';

const FRESH_STAGE = { key: '', label: { zh: '', en: '' }, authority: 'ministry', workingDays: 10 };

/** The stages, in order: whose they are, how long they may take, and whether another person must decide. */
export function RoutePart() {
  const translate = useTranslate();
  const language = useScreenLocale() === 'en' ? 'en' : 'zh';
  const authorities = STAGE_AUTHORITIES.map((value) => ({
    value,
    name: translate(`zaoce.rule.authority.${value}`),
  }));
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.route')}>
      <ItemList
        path="route"
        nameOf={(item) => textAt(item, `label.${language}`)}
        addLabel={translate('zaoce.ruleEdit.addStage')}
        makeItem={() => FRESH_STAGE}
      >
        {(path) => (
          <>
            <BilingualSetting path={`${path}.label`} label={translate('zaoce.setting.label')} />
            <Box
              sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 2fr 1fr' } }}
            >
              <ChoiceSetting
                path={`${path}.authority`}
                label={translate('zaoce.setting.authority')}
                choices={authorities}
              />
              <TextSetting path={`${path}.key`} label={translate('zaoce.setting.stageKey')} />
              <NumberSetting path={`${path}.workingDays`} label={translate('zaoce.setting.workingDays')} />
            </Box>
            <SwitchSetting path={`${path}.fourEyes`} label={translate('zaoce.setting.fourEyes')} />
            <WhenSetting path={`${path}.when`} label={translate('zaoce.ruleEdit.stageOnlyWhen')} />
          </>
        )}
      </ItemList>
    </PanelCard>
  );
}
