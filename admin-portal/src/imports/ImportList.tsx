import { IMPORT_LIST_NAMES, IMPORT_LISTS, type ImportView } from '@zaoce/domain';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { ShowLink } from '../common/ShowLink';
import { useText } from '../i18n/useText';
import { ImportListActions } from './ImportListActions';
import { ImportState } from './ImportState';

const LISTS = IMPORT_LIST_NAMES.map((id) => ({ id, name: `resources.${id}.name` }));
const filters = [
  <SelectInput key="list" source="list" label="resources.imports.fields.list" choices={LISTS} alwaysOn />,
];

/** Who imported what and when, with what came of it. */
export default function ImportList() {
  const text = useText();
  const translate = useTranslate();
  return (
    <ResourceList
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      rowClick="show"
      actions={<ImportListActions />}
    >
      <DataTable.Col<ImportView>
        source="fileName"
        disableSort
        sx={{ overflowWrap: 'anywhere' }}
        render={(row) => (
          <ShowLink id={row.id}>{row.fileName || translate('zaoce.import.byProgram')}</ShowLink>
        )}
      />
      <DataTable.Col<ImportView>
        source="list"
        disableSort
        render={(row) => text(IMPORT_LISTS[row.list].title)}
      />
      <DataTable.Col<ImportView> source="state" disableSort render={(row) => <ImportState row={row} />} />
      <DataTable.NumberCol source="counts.new" disableSort />
      <DataTable.NumberCol source="counts.changed" disableSort />
      <DataTable.NumberCol source="counts.wrong" disableSort />
      <DataTable.Col source="createdBy" disableSort />
      <DataTable.Col<ImportView> source="createdAt" render={(row) => <InstantText at={row.createdAt} />} />
    </ResourceList>
  );
}
