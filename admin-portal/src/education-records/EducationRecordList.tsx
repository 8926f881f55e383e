import {
  inLocale,
  wordLabel,
  EDUCATION_CATEGORIES,
  type OutputOf,
  type reviewListEducation,
} from '@zaoce/domain';
import { DataTable, TextInput } from 'react-admin';
import { DayText } from '../common/DayText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { useScreenLocale } from '../i18n/useText';
import { ImportButton } from '../imports/ImportButton';

type EducationRow = OutputOf<typeof reviewListEducation>[number];

const filters = [
  searchFilter,
  <TextInput key="year" source="year" label="resources.education-records.fields.year" alwaysOn resettable />,
];
const categories = Object.fromEntries(EDUCATION_CATEGORIES.map((category) => [category.value, category]));

/** Continuing education as the association reported it. */
export default function EducationRecordList() {
  const locale = useScreenLocale();
  return (
    <ResourceList
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      actions={<ImportButton list="education-records" />}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="idNumberMasked" disableSort />
      <DataTable.Col source="year" />
      <DataTable.Col<EducationRow>
        source="category"
        disableSort
        render={(row) => inLocale(wordLabel(categories, row.category), locale)}
      />
      <DataTable.Col source="content" disableSort />
      <DataTable.Col source="provider" disableSort />
      <DataTable.Col source="hours" disableSort />
      <DataTable.Col<EducationRow>
        source="endsOn"
        disableSort
        render={(row) => <DayText day={row.endsOn} />}
      />
    </ResourceList>
  );
}
