import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Title, useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

const DEAD = {
  pagination: { page: 1, perPage: 1 },
  sort: { field: 'id', order: 'DESC' },
  filter: { state: 'dead' },
} as const;

/** What an administrator needs to know first: whether a job has been given up. */
export function OperatorDesk() {
  const translate = useTranslate();
  const { total } = useGetList('jobs', DEAD);
  return (
    <Stack spacing={2} sx={{ py: 2, maxWidth: 720 }}>
      <Title title="ra.page.dashboard" />
      <Typography variant="h2">{translate('zaoce.dashboard.system')}</Typography>
      {total !== undefined && (
        <Alert
          severity={total > 0 ? 'error' : 'success'}
          action={
            total > 0 && (
              <Button
                component={Link}
                to={`/jobs?filter=${encodeURIComponent(JSON.stringify({ state: 'dead' }))}`}
              >
                {translate('zaoce.dashboard.openJobs')}
              </Button>
            )
          }
        >
          {translate(total > 0 ? 'zaoce.dashboard.deadJobs' : 'zaoce.dashboard.noDeadJobs', {
            smart_count: total,
          })}
        </Alert>
      )}
    </Stack>
  );
}
