import Link from '@mui/material/Link';
import type { OutputOf, reviewListAnnouncements } from '@zaoce/domain';
import { DataTable, useTranslate } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { YesNo } from '../common/YesNo';

type AnnouncementRow = OutputOf<typeof reviewListAnnouncements>[number];

const filters = [searchFilter];

/** Announcements of the public site. A published one opens there, as the public reads it. */
export default function AnnouncementList() {
  const translate = useTranslate();
  const title = (row: AnnouncementRow) =>
    row.publishedAt === null ? (
      row.title
    ) : (
      <Link href={`/announcements/${row.id}`} target="_blank" rel="noopener">
        {row.title}
      </Link>
    );
  return (
    <ResourceList sort={{ field: 'publishedAt', order: 'DESC' }} filters={filters}>
      <DataTable.Col<AnnouncementRow> source="title" render={title} />
      <DataTable.Col<AnnouncementRow>
        source="kind"
        render={(row) => translate(`zaoce.announcementKind.${row.kind}`, { _: row.kind })}
      />
      <DataTable.Col<AnnouncementRow>
        source="pinned"
        disableSort
        render={(row) => <YesNo on={row.pinned} />}
      />
      <DataTable.Col<AnnouncementRow>
        source="authorityCode"
        disableSort
        render={(row) => <AuthorityText code={row.authorityCode} />}
      />
      <DataTable.Col<AnnouncementRow>
        source="publishedAt"
        render={(row) => <InstantText at={row.publishedAt} />}
      />
    </ResourceList>
  );
}
