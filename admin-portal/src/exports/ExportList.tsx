import type { ExportView } from '@zaoce/domain';
import { DataTable, useGetResourceLabel } from 'react-admin';
import { DayText } from '../common/DayText';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { DownloadButton } from './DownloadButton';
import { ExportProgress } from './ExportProgress';

/** While files are being made the page follows them by itself. */
const LIVE = { refetchInterval: 3000 };

/** The files that somebody asked for, how far they are, and until when they can be fetched. */
export default function ExportList() {
  const nameOf = useGetResourceLabel();
  return (
    <ResourceList sort={{ field: 'id', order: 'DESC' }} filters={[]} queryOptions={LIVE}>
      <DataTable.Col<ExportView> source="resource" disableSort render={(row) => nameOf(row.resource, 2)} />
      <DataTable.Col source="fileName" disableSort sx={{ overflowWrap: 'anywhere' }} />
      <DataTable.Col<ExportView> source="state" disableSort render={(row) => <ExportProgress row={row} />} />
      <DataTable.NumberCol source="rowsTotal" disableSort />
      <DataTable.Col<ExportView>
        source="createdAt"
        disableSort
        render={(row) => <InstantText at={row.createdAt} />}
      />
      <DataTable.Col<ExportView>
        source="expiresOn"
        disableSort
        render={(row) => (row.expiresOn ? <DayText day={row.expiresOn} /> : '')}
      />
      <DataTable.Col<ExportView> label="zaoce.actions" render={(row) => <DownloadButton row={row} />} />
    </ResourceList>
  );
}
