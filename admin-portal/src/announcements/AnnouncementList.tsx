import type { OutputOf, reviewListAnnouncements } from '@zaoce/domain';
import { DataTable, useTranslate } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { searchFilter } from '../common/searchFilter';
import { YesNo } from '../common/YesNo';

type AnnouncementRow = OutputOf<typeof reviewListAnnouncements>[number];

const filters = [searchFilter];

/** Announcements of the public site; editors write them in the content system. */
export default function AnnouncementList() {
  const translate = useTranslate();
  return (
    <ResourceList sort={{ field: 'publishedAt', order: 'DESC' }} filters={filters}>
      <DataTable.Col source="title" />
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
