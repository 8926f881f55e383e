import type { ResultNotice } from '@zaoce/domain';
import { DataTable } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { ShowLink } from '../common/ShowLink';
import { DraftNoticeButton } from './DraftNoticeButton';
import { NoticeStateMark } from './NoticeStateMark';

/** The result notices, drafts among them. */
export default function ResultNoticeList() {
  return (
    <ResourceList
      sort={{ field: 'id', order: 'DESC' }}
      filters={[]}
      rowClick="show"
      actions={<DraftNoticeButton />}
    >
      <DataTable.Col<ResultNotice>
        source="number"
        disableSort
        render={(row) => <ShowLink id={row.id}>{row.number}</ShowLink>}
      />
      <DataTable.Col source="title" disableSort />
      <DataTable.Col<ResultNotice>
        source="authorityCode"
        disableSort
        render={(row) => <AuthorityText code={row.authorityCode} />}
      />
      <DataTable.Col<ResultNotice> source="filingIds" disableSort render={(row) => row.filingIds.length} />
      <DataTable.Col<ResultNotice>
        source="state"
        disableSort
        render={(row) => <NoticeStateMark state={row.state} />}
      />
      <DataTable.Col<ResultNotice>
        source="publishedAt"
        disableSort
        render={(row) => <InstantText at={row.publishedAt} />}
      />
    </ResourceList>
  );
}
