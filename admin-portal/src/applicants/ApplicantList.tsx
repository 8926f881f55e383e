import type { OutputOf, reviewGetApplicant } from '@zaoce/domain';
import { DataTable, TextInput } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { ShowLink } from '../common/ShowLink';

export type ApplicantRecord = OutputOf<typeof reviewGetApplicant>;

const filters = [
  searchFilter,
  <TextInput key="employer" source="employer" label="zaoce.filter.employer" alwaysOn resettable />,
];

/** The people with an account, contact data masked. */
export default function ApplicantList() {
  return (
    <ResourceList sort={{ field: 'createdAt', order: 'DESC' }} filters={filters} rowClick="show">
      <DataTable.Col<ApplicantRecord>
        source="name"
        render={(row) => <ShowLink id={row.id}>{row.name}</ShowLink>}
      />
      <DataTable.Col source="idNumberMasked" disableSort />
      <DataTable.Col source="mobileMasked" disableSort />
      <DataTable.Col source="employerName" />
      <DataTable.Col<ApplicantRecord>
        source="createdAt"
        render={(row) => <InstantText at={row.createdAt} />}
      />
    </ResourceList>
  );
}
