import type { OutputOf, reviewGetQualification } from '@zaoce/domain';
import { DataTable, NullableBooleanInput } from 'react-admin';
import { DayText } from '../common/DayText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { ShowLink } from '../common/ShowLink';
import { SpecialtyFilter } from '../common/SpecialtyFilter';
import { SpecialtyText } from '../common/SpecialtyText';
import { YesNo } from '../common/YesNo';
import { ImportButton } from '../imports/ImportButton';

export type QualificationRecord = OutputOf<typeof reviewGetQualification>;

const filters = [
  searchFilter,
  <SpecialtyFilter key="specialty" source="specialty" label="zaoce.filter.specialty" alwaysOn />,
  <NullableBooleanInput
    key="claimed"
    source="claimed"
    label="resources.qualifications.fields.claimed"
    alwaysOn
  />,
];

/** The people who passed the exam; whoever is not among them gets no account. */
export default function QualificationList() {
  return (
    <ResourceList
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      rowClick="show"
      actions={<ImportButton list="qualifications" />}
    >
      <DataTable.Col<QualificationRecord>
        source="name"
        render={(row) => <ShowLink id={row.id}>{row.name}</ShowLink>}
      />
      <DataTable.Col source="idNumberMasked" disableSort />
      <DataTable.Col source="certificateNumber" />
      <DataTable.Col<QualificationRecord>
        source="specialty"
        render={(row) => <SpecialtyText specialty={row.specialty} />}
      />
      <DataTable.Col<QualificationRecord>
        source="issuedOn"
        render={(row) => <DayText day={row.issuedOn} />}
      />
      <DataTable.Col<QualificationRecord>
        source="claimed"
        disableSort
        render={(row) => <YesNo on={row.claimed} />}
      />
    </ResourceList>
  );
}
