import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { inLocale, roleName, type getReviewer, type OutputOf } from '@zaoce/domain';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { AuthorityText } from '../common/AuthorityText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { ShowLink } from '../common/ShowLink';
import { YesNo } from '../common/YesNo';
import { useScreenLocale } from '../i18n/useText';

export type ReviewerRecord = OutputOf<typeof getReviewer>;

const filters = [searchFilter];

/** The staff, how many filings each holds, and the way to a new account. */
export default function ReviewerList() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const role = useSessionUser()?.role ?? null;
  const open = canAccess(role, 'reviewers', 'create') && (
    <Button variant="contained" startIcon={<AddIcon />} component={Link} to="/reviewers/create">
      {translate('zaoce.staff.create')}
    </Button>
  );
  return (
    <ResourceList
      sort={{ field: 'name', order: 'ASC' }}
      filters={filters}
      rowClick="show"
      {...(open ? { actions: open } : {})}
    >
      <DataTable.Col<ReviewerRecord>
        source="name"
        render={(row) => <ShowLink id={row.id}>{row.name}</ShowLink>}
      />
      <DataTable.Col source="username" />
      <DataTable.Col<ReviewerRecord> source="role" render={(row) => inLocale(roleName(row.role), locale)} />
      <DataTable.Col<ReviewerRecord>
        source="authorityCode"
        disableSort
        render={(row) => <AuthorityText code={row.authorityCode} />}
      />
      <DataTable.Col source="claimed" />
      <DataTable.Col<ReviewerRecord>
        source="blocked"
        disableSort
        render={(row) => <YesNo on={row.blocked} />}
      />
    </ResourceList>
  );
}
