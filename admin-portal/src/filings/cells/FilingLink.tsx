import Link from '@mui/material/Link';
import type { ReviewFilingRow } from '@zaoce/domain';
import { Link as RouterLink } from 'react-router-dom';

/** The filing's number, as a link that a keyboard reaches. The row's own click is for the mouse. */
export function FilingLink({ row }: { row: Pick<ReviewFilingRow, 'id' | 'number'> }) {
  return (
    <Link
      component={RouterLink}
      to={`/filings/${row.id}/show`}
      onClick={(event) => event.stopPropagation()}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {row.number}
    </Link>
  );
}
