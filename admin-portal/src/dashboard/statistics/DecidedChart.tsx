import { useTranslate } from 'react-admin';
import { formatDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import { ChartCard } from './ChartCard';
import { FigureBars } from './FigureBars';
import { FigureTable } from './FigureTable';
import type { StatisticsData } from './useStatistics';

const OUTCOMES = ['approved', 'returned', 'refused'] as const;

/** How many were decided per day, week or month, and how. */
export function DecidedChart({ data: { perPeriod, period, total } }: { data: StatisticsData }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const title = translate(`zaoce.statistics.perPeriod.${period.unit}`);
  const spanName = ({ from, to }: { from: string; to: string }) =>
    from === to ? formatDay(from, locale) : `${formatDay(from, locale)}–${formatDay(to, locale)}`;
  const word = (key: string) => translate(`zaoce.statistics.${key}`);
  const figuresOf = (part: StatisticsData['perPeriod'][number]) => OUTCOMES.map((outcome) => part[outcome]);
  return (
    <ChartCard
      title={title}
      nothing={total.decided.count === 0 && word('nothing')}
      chart={
        <FigureBars
          title={title}
          layout="vertical"
          series={OUTCOMES.map((ink) => ({ ink, label: word(ink) }))}
          bars={perPeriod.map((part) => ({
            name: period.unit === 'month' ? part.from.slice(0, 7) : part.from.slice(5),
            figures: figuresOf(part),
          }))}
        />
      }
      table={
        <FigureTable
          label={title}
          columns={[
            { key: 'span', title: word('span') },
            ...OUTCOMES.map((key) => ({ key, title: word(key) })),
          ]}
          lines={perPeriod.map((part) => ({ key: part.from, name: spanName(part), values: figuresOf(part) }))}
        />
      }
    />
  );
}
