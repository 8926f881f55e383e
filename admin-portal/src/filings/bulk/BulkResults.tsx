import CheckIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/Cancel';
import Alert from '@mui/material/Alert';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import type { bulkDecide, OutputOf, ReviewFilingRow } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

interface Props {
  results: OutputOf<typeof bulkDecide>['rows'];
  rows: readonly ReviewFilingRow[];
}

/** After a batch: what became of every row. */
export function BulkResults({ results, rows }: Props) {
  const translate = useTranslate();
  const failed = results.filter((result) => !result.ok).length;
  const nameOf = (id: number) => {
    const row = rows.find((known) => known.id === id);
    return row ? `${row.number} · ${row.applicantName}` : String(id);
  };
  return (
    <>
      <Alert severity={failed ? 'warning' : 'success'} role="status">
        {translate('zaoce.bulk.outcome', { done: results.length - failed, failed })}
      </Alert>
      <List dense>
        {results.map(({ id, ok, message }) => (
          <ListItem key={id}>
            <ListItemIcon sx={{ minWidth: 36 }}>
              {ok ? (
                <CheckIcon color="success" titleAccess={translate('zaoce.bulk.ok')} />
              ) : (
                <ErrorIcon color="error" titleAccess={translate('zaoce.bulk.failed')} />
              )}
            </ListItemIcon>
            <ListItemText primary={nameOf(id)} secondary={message} />
          </ListItem>
        ))}
      </List>
    </>
  );
}
