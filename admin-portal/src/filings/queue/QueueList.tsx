import { List, Pagination } from 'react-admin';
import { QueueActions } from './QueueActions';
import { QueueBody } from './QueueBody';

const ROWS_PER_PAGE = [25, 50, 100];
const BY_DEADLINE = { field: 'dueOn', order: 'ASC' } as const;
const FIRST_LOOK = { tab: 'waiting' };
/** Filings that arrive appear, and what a colleague has taken leaves, by itself. */
const LIVE = { refetchInterval: 30_000 };

/** The review queue: tabs with counts, filters in the address, a dense table, batches. */
export default function QueueList() {
  return (
    <List
      sort={BY_DEADLINE}
      perPage={25}
      filterDefaultValues={FIRST_LOOK}
      queryOptions={LIVE}
      pagination={<Pagination rowsPerPageOptions={ROWS_PER_PAGE} />}
      actions={<QueueActions />}
      exporter={false}
      empty={false}
    >
      <QueueBody />
    </List>
  );
}
