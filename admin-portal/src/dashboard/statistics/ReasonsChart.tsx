import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import { ChartCard } from './ChartCard';
import { FigureBars } from './FigureBars';
import { FigureTable } from './FigureTable';
import type { StatisticsData } from './useStatistics';

/** Why filings were returned, the most frequent reason first. */
export function ReasonsChart({ reasons }: { reasons: StatisticsData['reasons'] }) {
  const translate = useTranslate();
  const text = useText();
  const word = (key: string) => translate(`zaoce.statistics.${key}`);
  return (
    <ChartCard
      title={word('reasons')}
      nothing={reasons.length === 0 && word('noReasons')}
      chart={
        <FigureBars
          title={word('reasons')}
          layout="horizontal"
          series={[{ ink: 'returned', label: word('filings') }]}
          bars={reasons.map(({ label, filings }) => ({ name: text(label), figures: [filings] }))}
        />
      }
      table={
        <FigureTable
          label={word('reasons')}
          columns={[
            { key: 'reason', title: word('reason') },
            { key: 'filings', title: word('filings') },
          ]}
          lines={reasons.map(({ code, label, filings }) => ({
            key: code,
            name: `${code} ${text(label)}`,
            values: [filings],
          }))}
        />
      }
    />
  );
}
