import { inLocale, roleName, type listReviewers, type OutputOf } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { YesNo } from '../common/YesNo';
import { useScreenLocale } from '../i18n/useText';

type ReviewerRow = OutputOf<typeof listReviewers>[number];

const filters = [searchFilter];

/** The staff, and how many filings each holds. */
export default function ReviewerList() {
  const locale = useScreenLocale();
  return (
    <ResourceList sort={{ field: 'name', order: 'ASC' }} filters={filters}>
      <DataTable.Col source="name" />
      <DataTable.Col source="username" />
      <DataTable.Col<ReviewerRow> source="role" render={(row) => inLocale(roleName(row.role), locale)} />
      <DataTable.Col<ReviewerRow>
        source="authorityCode"
        disableSort
        render={(row) => <AuthorityText code={row.authorityCode} />}
      />
      <DataTable.Col source="claimed" />
      <DataTable.Col<ReviewerRow> source="blocked" disableSort render={(row) => <YesNo on={row.blocked} />} />
    </ResourceList>
  );
}
