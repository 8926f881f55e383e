import ChartIcon from '@mui/icons-material/BarChart';
import TableIcon from '@mui/icons-material/TableRows';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Said instead of both when there is nothing to show. */
  nothing?: string | false;
  chart: ReactNode;
  table: ReactNode;
}

/** A picture for the eye, and the same numbers as a table whose figures open their lists. */
export function ChartCard({ title, nothing, chart, table }: Props) {
  const translate = useTranslate();
  const heading = useId();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  return (
    <Card component="section" aria-labelledby={heading}>
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'start', gap: 1, mb: 1 }}>
          <Typography id={heading} variant="h3">
            {title}
          </Typography>
          {!nothing && (
            <ToggleButtonGroup
              exclusive
              size="small"
              value={shown}
              onChange={(_event, next: 'chart' | 'table' | null) => next && setShown(next)}
              aria-label={translate('zaoce.statistics.showAs', { title })}
            >
              <ToggleButton value="chart">
                <ChartIcon fontSize="small" sx={{ mr: 0.5 }} />
                {translate('zaoce.statistics.chart')}
              </ToggleButton>
              <ToggleButton value="table">
                <TableIcon fontSize="small" sx={{ mr: 0.5 }} />
                {translate('zaoce.statistics.table')}
              </ToggleButton>
            </ToggleButtonGroup>
          )}
        </Stack>
        {nothing ? (
          <Typography color="text.secondary">{nothing}</Typography>
        ) : shown === 'chart' ? (
          chart
        ) : (
          table
        )}
      </CardContent>
    </Card>
  );
}
