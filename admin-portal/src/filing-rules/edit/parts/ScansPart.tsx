import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useScreenLocale } from '../../../i18n/useText';
import { BilingualSetting } from '../BilingualSetting';
import { ItemList } from '../ItemList';
import { NumberSetting } from '../NumberSetting';
import { textAt } from '../ruleTree';
import { TextSetting } from '../TextSetting';
import { WhenSetting } from '../WhenSetting';

const FRESH_SCAN = { kind: '', label: { zh: '', en: '' }, hint: { zh: '', en: '' }, minimum: 1, maximum: 1 };

/** The scans, in order: what each shows, how many, and when it is asked for. */
export function ScansPart() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const language = locale === 'en' ? 'en' : 'zh';
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.scans')}>
      <ItemList
        path="scans"
        nameOf={(item) => textAt(item, `label.${language}`)}
        addLabel={translate('zaoce.ruleEdit.addScan')}
        makeItem={() => FRESH_SCAN}
      >
        {(path) => (
          <>
            <BilingualSetting path={`${path}.label`} label={translate('zaoce.setting.label')} />
            <BilingualSetting path={`${path}.hint`} label={translate('zaoce.setting.hint')} multiline />
            <Box
              sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' } }}
            >
              <TextSetting path={`${path}.kind`} label={translate('zaoce.setting.kind')} />
              <NumberSetting path={`${path}.minimum`} label={translate('zaoce.setting.minimum')} />
              <NumberSetting path={`${path}.maximum`} label={translate('zaoce.setting.maximum')} />
            </Box>
            <WhenSetting path={`${path}.when`} label={translate('zaoce.ruleEdit.neededOnlyWhen')} />
          </>
        )}
      </ItemList>
    </PanelCard>
  );
}
