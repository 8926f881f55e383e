import type { ReactElement, ReactNode } from 'react';
import {
  DataTable,
  FilterButton,
  List,
  Pagination,
  TopToolbar,
  type ListProps,
  type SortPayload,
} from 'react-admin';
import { ExportMenu } from '../exports/ExportMenu';
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
  /** What can be done with the list beside saving it. */
  actions?: ReactElement;
  /** Stands between the filters and the table. */
  above?: ReactNode;
  queryOptions?: NonNullable<ListProps['queryOptions']>;
}

/** The shape that all plain lists share: search, filters, sorting, pages, an empty state, an error state. */
export function ResourceList({
  sort,
  filters,
  children,
  rowClick = false,
  actions,
  above,
  queryOptions,
}: Props) {
  return (
    <List
      sort={sort}
      perPage={25}
      filters={filters}
      pagination={<Pagination rowsPerPageOptions={ROWS_PER_PAGE} />}
      exporter={false}
      empty={<ResourceEmpty actions={actions} />}
      actions={
        <TopToolbar
          sx={{ alignItems: 'center', gap: 1, flexShrink: 0, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
        >
          {filters.length > 0 && <FilterButton />}
          <ExportMenu />
          {actions}
        </TopToolbar>
      }
      {...(queryOptions ? { queryOptions } : {})}
    >
      {above}
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
