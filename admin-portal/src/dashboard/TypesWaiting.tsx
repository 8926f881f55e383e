import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { queueAddress } from './queueAddress';
import type { DashboardData } from './useDashboard';

/** How many filings of each type wait. */
export function TypesWaiting({ types }: { types: DashboardData['byType'] | undefined }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Card>
      <CardContent>
        <Typography variant="h3" gutterBottom>
          {translate('zaoce.dashboard.byType')}
        </Typography>
        {!types && <Skeleton height={120} />}
        {types?.length === 0 && (
          <Typography color="text.secondary">{translate('zaoce.dashboard.noneWaiting')}</Typography>
        )}
        <Stack component="dl" spacing={0.5} sx={{ m: 0 }}>
          {types?.map(({ type, scope, label, waiting }) => (
            <Stack key={`${type} ${scope}`} direction="row" sx={{ justifyContent: 'space-between' }}>
              <dt>
                <Link component={RouterLink} to={queueAddress(waiting.filter)}>
                  {text(label)}
                </Link>
              </dt>
              <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
                {waiting.count}
              </Typography>
            </Stack>
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
