import type { OutputOf, reviewGetAuthority } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { ShowLink } from '../common/ShowLink';
import { AuthorityKind } from './AuthorityKind';

export type AuthorityRecord = OutputOf<typeof reviewGetAuthority>;

const filters = [searchFilter];

/** The first-review authorities. */
export default function AuthorityList() {
  return (
    <ResourceList sort={{ field: 'code', order: 'ASC' }} filters={filters} rowClick="show">
      <DataTable.Col source="code" />
      <DataTable.Col<AuthorityRecord>
        source="name"
        render={(row) => <ShowLink id={row.id}>{row.name}</ShowLink>}
      />
      <DataTable.Col source="nameEn" disableSort />
      <DataTable.Col<AuthorityRecord> source="kind" render={(row) => <AuthorityKind kind={row.kind} />} />
    </ResourceList>
  );
}
