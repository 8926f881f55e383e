import type { ReactElement, ReactNode } from 'react';
import { DataTable, List, Pagination, type SortPayload } from 'react-admin';
import { ListProblem } from './ListProblem';
import { ResourceEmpty } from './ResourceEmpty';
import { ScrollingTable } from './ScrollingTable';

const ROWS_PER_PAGE = [25, 50, 100];

interface Props {
  sort: SortPayload;
  filters: ReactElement[];
  /** Columns of the table. */
  children: ReactNode;
  rowClick?: 'show' | false;
  actions?: ReactElement;
}

/** The shape that all plain lists share: search, filters, sorting, pages, an empty state, an error state. */
export function ResourceList({ sort, filters, children, rowClick = false, actions }: Props) {
  return (
    <List
      sort={sort}
      perPage={25}
      filters={filters}
      pagination={<Pagination rowsPerPageOptions={ROWS_PER_PAGE} />}
      exporter={false}
      empty={<ResourceEmpty actions={actions} />}
      {...(actions ? { actions } : {})}
    >
      <ListProblem>
        <ScrollingTable>
          <DataTable rowClick={rowClick} bulkActionButtons={false}>
            {children}
          </DataTable>
        </ScrollingTable>
      </ListProblem>
    </List>
  );
}
