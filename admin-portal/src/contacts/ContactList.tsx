import type { OutputOf, reviewGetContact } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { ShowLink } from '../common/ShowLink';

export type ContactRecord = OutputOf<typeof reviewGetContact>;

const filters = [searchFilter];

/** The contact cards that the public sees. */
export default function ContactList() {
  return (
    <ResourceList sort={{ field: 'authorityCode', order: 'ASC' }} filters={filters} rowClick="show">
      <DataTable.Col<ContactRecord>
        source="authorityCode"
        render={(row) => <AuthorityText code={row.authorityCode} />}
      />
      <DataTable.Col<ContactRecord>
        source="office"
        render={(row) => <ShowLink id={row.id}>{row.office}</ShowLink>}
      />
      <DataTable.Col source="telephone" disableSort />
      <DataTable.Col source="officeHours" disableSort />
      <DataTable.Col source="address" disableSort />
    </ResourceList>
  );
}
