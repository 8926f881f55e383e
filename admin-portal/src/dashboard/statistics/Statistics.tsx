import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../common/ProblemAlert';
import { formatInstant } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import { DecidedChart } from './DecidedChart';
import { ExportButton } from './ExportButton';
import { ReasonsChart } from './ReasonsChart';
import { StatisticsFilters } from './StatisticsFilters';
import { StatisticsTables } from './StatisticsTables';
import { Totals } from './Totals';
import { useStatistics } from './useStatistics';
import { useStatisticsChoice } from './useStatisticsChoice';

/** What was decided: a reviewer's own, an authority's, or every office's. Every number opens the list it counts. */
export default function Statistics() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const heading = useId();
  const [choice, change] = useStatisticsChoice();
  const { data, error, refetch } = useStatistics(choice);
  return (
    <Stack component="section" spacing={2} aria-labelledby={heading}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', flexWrap: 'wrap', gap: 1 }}>
        <Typography id={heading} variant="h2">
          {translate(`zaoce.statistics.title.${data?.view ?? 'office'}`)}
        </Typography>
        <StatisticsFilters choice={choice} change={change} data={data} />
      </Stack>
      <ProblemAlert
        problem={error}
        action={<Button onClick={() => void refetch()}>{translate('zaoce.error.retry')}</Button>}
      />
      {!data && !error && <Skeleton variant="rounded" height={320} />}
      {data && (
        <>
          <Card>
            <CardContent>
              <Totals total={data.total} />
            </CardContent>
          </Card>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '100%', lg: '3fr 2fr' } }}>
            <DecidedChart data={data} />
            <ReasonsChart reasons={data.reasons} />
          </Box>
          <StatisticsTables data={data} />
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 2 }}>
            <Typography variant="caption" color="text.secondary">
              {translate('zaoce.statistics.asOf', { time: formatInstant(data.asOf, locale) })}
            </Typography>
            <ExportButton choice={choice} />
          </Stack>
        </>
      )}
    </Stack>
  );
}
