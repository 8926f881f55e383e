import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import { FigureTable } from './FigureTable';
import type { Line, Value } from './figureLines';
import { useNumberWords } from './useNumberWords';

/** Columns after the name; the word of each is its key's. */
type NumberKey =
  | 'waiting'
  | 'inReview'
  | 'overdue'
  | 'decided'
  | 'approved'
  | 'returned'
  | 'refused'
  | 'returnRate'
  | 'firstPassRate'
  | 'medianWorkingDays';
const RATES: readonly NumberKey[] = ['returnRate', 'firstPassRate'];

interface Props<Key extends NumberKey> {
  title: string;
  /** What the lines are. */
  what: string;
  keys: readonly Key[];
  rows: readonly ({ key: string; name: string } & Record<Key, Value>)[];
}

/** A titled table of figures, rates and medians that sorts by each of its columns. */
export function NumberCard<Key extends NumberKey>({ title, what, keys, rows }: Props<Key>) {
  const translate = useTranslate();
  const heading = useId();
  const { percent, number } = useNumberWords();
  const lines: Line[] = rows.map((row) => ({
    key: row.key,
    name: row.name,
    values: keys.map((key): Value => row[key]),
  }));
  return (
    <Card component="section" aria-labelledby={heading}>
      <CardContent>
        <Typography id={heading} variant="h3" gutterBottom>
          {title}
        </Typography>
        <FigureTable
          sortable
          label={title}
          columns={[
            { key: 'name', title: what },
            ...keys.map((key) => ({
              key,
              title: translate(`zaoce.statistics.${key === 'medianWorkingDays' ? 'medianShort' : key}`),
              show: RATES.includes(key) ? percent : number,
            })),
          ]}
          lines={lines}
        />
      </CardContent>
    </Card>
  );
}
