import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ChartBars } from './ChartBars';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import { decidedOn, type DecidedDay } from './chartScale';

/** Decided per day: a picture for the eye, the same numbers as a table for a screen reader. */
export function DecidedChart({ days }: { days: DecidedDay[] | undefined }) {
  const translate = useTranslate();
  const nothing = days?.every((day) => decidedOn(day) === 0);
  return (
    <Card>
      <CardContent>
        <Typography variant="h3" gutterBottom>
          {translate('zaoce.dashboard.decided')}
        </Typography>
        {!days && <Skeleton variant="rounded" height={180} />}
        {nothing && (
          <Typography color="text.secondary">{translate('zaoce.dashboard.noneDecided')}</Typography>
        )}
        {days && !nothing && (
          <>
            <ChartBars days={days} />
            <ChartLegend />
            <ChartTable days={days} />
          </>
        )}
      </CardContent>
    </Card>
  );
}
