import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { FigureLink } from './FigureLink';
import { useNumberWords } from './useNumberWords';
import type { StatisticsData } from './useStatistics';

const COUNTED = ['decided', 'approved', 'returned', 'refused', 'firstPass'] as const;

/** The sums of the period: how many, which share, how long. */
export function Totals({ total }: { total: StatisticsData['total'] }) {
  const translate = useTranslate();
  const { percent, days } = useNumberWords();
  const word = (key: string) => translate(`zaoce.statistics.${key}`);
  const rows: [string, ReactNode][] = [
    ...COUNTED.map((key): [string, ReactNode] => [
      key,
      <FigureLink key={key} figure={total[key]} name={word(key)} />,
    ]),
    ['returnRate', percent(total.returnRate)],
    ['firstPassRate', percent(total.firstPassRate)],
    ['median', days(total.medianWorkingDays)],
  ];
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)', xl: 'repeat(8, 1fr)' },
      }}
    >
      {rows.map(([key, value]) => (
        <div key={key}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {word(key)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 600 }}>
            {value}
          </Typography>
          {HINTED.includes(key) && (
            <Typography component="dd" variant="caption" color="text.secondary" sx={{ m: 0 }}>
              {word(`${key}Hint`)}
            </Typography>
          )}
        </div>
      ))}
    </Box>
  );
}

const HINTED = ['returnRate', 'firstPassRate', 'median'];
