import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { BulkAction } from '../state/bulkQualification';
import type { BulkPlan } from './useBulkPlan';

/** Before a batch: what it does, the rows that take part, and the rows that do not, each with its reason. */
export function BulkPreview({ action, plan }: { action: BulkAction; plan: BulkPlan }) {
  const translate = useTranslate();
  return (
    <>
      <Typography gutterBottom>{translate(`zaoce.bulk.consequence.${action}`)}</Typography>
      <Typography variant="subtitle1" component="h3">
        {translate('zaoce.bulk.taken', { smart_count: plan.taken.length })}
      </Typography>
      <List dense>
        {plan.taken.map((row) => (
          <ListItem key={row.id}>
            <ListItemText primary={`${row.number} · ${row.applicantName}`} secondary={row.employerName} />
          </ListItem>
        ))}
      </List>
      {plan.left.length > 0 && (
        <>
          <Typography variant="subtitle1" component="h3">
            {translate('zaoce.bulk.left', { smart_count: plan.left.length })}
          </Typography>
          <List dense>
            {plan.left.map(({ row, obstacle }) => (
              <ListItem key={row.id}>
                <ListItemText
                  primary={`${row.number} · ${row.applicantName}`}
                  secondary={translate(`zaoce.bulk.reason.${obstacle}`, { name: row.assigneeName ?? '' })}
                />
              </ListItem>
            ))}
          </List>
        </>
      )}
    </>
  );
}
