import { labelOf, SECTION_KEYS } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useText } from '../../../i18n/useText';
import { ChoiceSetting } from '../ChoiceSetting';
import { ItemList } from '../ItemList';
import { NumberSetting } from '../NumberSetting';
import { OptionalGroup } from '../OptionalGroup';
import { useSetting } from '../ruleForm';
import { textAt } from '../ruleTree';
import { WhenSetting } from '../WhenSetting';

/** Sections that are lists of entries, of which a rule can ask for a number. */
const ENTRIES = ['experience', 'projects', 'education'];

/** The sections of the form, in order, and how much each must hold. */
export function SectionsPart() {
  const translate = useTranslate();
  const text = useText();
  const { value } = useSetting('sections');
  const used = (Array.isArray(value) ? value : []).map((item: unknown) => textAt(item, 'key'));
  const choices = SECTION_KEYS.map((key) => ({ value: key, name: text(labelOf(key)) }));
  const free = SECTION_KEYS.find((key) => !used.includes(key));
  const keyOf = (item: unknown) => textAt(item, 'key');
  return (
    <PanelCard title={translate('zaoce.ruleEdit.part.sections')}>
      <ItemList
        path="sections"
        nameOf={(item) => text(labelOf(keyOf(item)))}
        addLabel={translate('zaoce.ruleEdit.addSection')}
        makeItem={() => free && { key: free }}
      >
        {(path, item) => (
          <>
            <ChoiceSetting
              path={`${path}.key`}
              label={translate('zaoce.setting.section')}
              choices={choices}
            />
            {ENTRIES.includes(keyOf(item)) && (
              <>
                <NumberSetting path={`${path}.minimum`} label={translate('zaoce.setting.minimumEntries')} />
                <OptionalGroup
                  path={`${path}.perYear`}
                  label={translate('zaoce.setting.perYear')}
                  initial={{ years: 3, minimum: 1 }}
                >
                  <NumberSetting path={`${path}.perYear.years`} label={translate('zaoce.setting.years')} />
                  <NumberSetting
                    path={`${path}.perYear.minimum`}
                    label={translate('zaoce.setting.minimumPerYear')}
                  />
                </OptionalGroup>
              </>
            )}
            <WhenSetting
              path={`${path}.mandatoryWhen`}
              label={translate('zaoce.ruleEdit.mandatoryOnlyWhen')}
            />
          </>
        )}
      </ItemList>
    </PanelCard>
  );
}
