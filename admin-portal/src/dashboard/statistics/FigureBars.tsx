import Box from '@mui/material/Box';
import { BarChart } from '@mui/x-charts/BarChart';
import type { Figure } from '@zaoce/domain';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { queueAddress } from '../queueAddress';
import { ChartPatterns, fillOf, type Ink } from './chartColours';
import { ChartLegend } from './ChartLegend';

interface Bar {
  name: string;
  figures: readonly Figure[];
}

interface Props {
  title: string;
  /** What each figure of a bar is, from the axis on. */
  series: readonly { ink: Ink; label: string }[];
  bars: readonly Bar[];
  layout: 'vertical' | 'horizontal';
}

const ROW = 34;
const FRAME = 60;
/** Room for the words under the horizontal axis. */
const UNDER = 36;
/** A line, also of a tall Chinese font: the highest count stands beside the upper edge and is left out where it does not fit. */
const TOP = 24;
const UPRIGHT_HEIGHT = 260;
/** Width of the names beside lying bars. */
const NAMES = 150;

/** Stacked bars; a click on a piece opens the list it counts. The table beside it is the way for the keyboard. */
export function FigureBars({ title, series, bars, layout }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const prefix = useId().replaceAll(':', '');
  const upright = layout === 'vertical';
  const names = { data: bars.map(({ name }) => name), scaleType: 'band' as const };
  const counts = { tickMinStep: 1 };

  return (
    <Box role="img" aria-label={translate('zaoce.statistics.chartLabel', { title })}>
      <BarChart
        aria-hidden
        layout={layout}
        height={upright ? UPRIGHT_HEIGHT : bars.length * ROW + FRAME}
        margin={{ left: 0, right: 16, top: TOP, bottom: 0 }}
        xAxis={[{ ...(upright ? names : counts), height: UNDER }]}
        yAxis={[upright ? { ...counts, width: 36 } : { ...names, width: NAMES }]}
        series={series.map(({ ink, label }, index) => ({
          label,
          data: bars.map(({ figures }) => figures[index]?.count ?? 0),
          stack: 'all',
          color: fillOf(prefix, ink),
        }))}
        grid={upright ? { horizontal: true } : { vertical: true }}
        hideLegend
        skipAnimation
        onItemClick={(_event, { seriesId, dataIndex }) => {
          const position = Number(/\d+$/.exec(String(seriesId))?.[0] ?? 0);
          const figure = bars[dataIndex]?.figures[position];
          if (figure && figure.count > 0) void navigate(queueAddress(figure.filter));
        }}
      >
        <ChartPatterns prefix={prefix} inks={series.map(({ ink }) => ink)} />
      </BarChart>
      {series.length > 1 && (
        <ChartLegend prefix={prefix} words={series.map(({ ink, label }) => [ink, label] as const)} />
      )}
    </Box>
  );
}
