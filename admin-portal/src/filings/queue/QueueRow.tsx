import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import TableRow, { type TableRowProps } from '@mui/material/TableRow';
import type { ReviewFilingRow } from '@zaoce/domain';
import type { MouseEvent } from 'react';
import {
  DataTableBody,
  DataTableClasses,
  useDataTableCallbacksContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
  type DataTableBodyProps,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';

/**
 * A row of the queue. react-admin's own puts the name of its checkbox where screen readers do not find it;
 * here each checkbox is named after its filing.
 */
function QueueRow({ children, ...props }: TableRowProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const row = useRecordContext<ReviewFilingRow>();
  const selected = useDataTableSelectedIdsContext() ?? [];
  const { handleToggleItem } = useDataTableCallbacksContext();
  if (!row) return null;

  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    handleToggleItem?.(row.id, event);
  };
  const name = translate('zaoce.queue.select', { number: row.number, name: row.applicantName });
  return (
    <TableRow {...props} hover onClick={() => navigate(`/filings/${row.id}/show`)} sx={{ cursor: 'pointer' }}>
      <TableCell padding="checkbox">
        <Checkbox
          checked={selected.includes(row.id)}
          onClick={toggle}
          slotProps={{ input: { 'aria-label': name } }}
        />
      </TableCell>
      {children}
    </TableRow>
  );
}

/** The rows of the queue's table. */
export function QueueTableBody(props: DataTableBodyProps) {
  return <DataTableBody {...props} className={DataTableClasses.tbody} row={QueueRow} />;
}
