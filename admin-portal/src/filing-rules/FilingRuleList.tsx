import { inLocale, type OutputOf, type reviewGetFilingRule } from '@zaoce/domain';
import { DataTable, NullableBooleanInput } from 'react-admin';
import { ResourceList } from '../common/ResourceList';
import { ShowLink } from '../common/ShowLink';
import { YesNo } from '../common/YesNo';
import { RuleListActions } from './RuleListActions';
import { useScreenLocale } from '../i18n/useText';

export type FilingRuleRecord = OutputOf<typeof reviewGetFilingRule>;

const filters = [
  <NullableBooleanInput
    key="inForce"
    source="inForce"
    label="resources.filing-rules.fields.inForce"
    alwaysOn
  />,
];

/** The rules of the filing types, those out of force among them. */
export default function FilingRuleList() {
  const locale = useScreenLocale();
  return (
    <ResourceList
      sort={{ field: 'id', order: 'ASC' }}
      filters={filters}
      rowClick="show"
      actions={<RuleListActions />}
    >
      <DataTable.Col<FilingRuleRecord>
        source="label"
        disableSort
        render={(row) => <ShowLink id={row.id}>{inLocale(row.label, locale)}</ShowLink>}
      />
      <DataTable.Col source="key" />
      <DataTable.Col source="version" />
      <DataTable.Col<FilingRuleRecord>
        source="inForce"
        disableSort
        render={(row) => <YesNo on={row.inForce} />}
      />
    </ResourceList>
  );
}
