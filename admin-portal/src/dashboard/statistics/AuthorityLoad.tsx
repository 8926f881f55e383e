import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import { ChartCard } from './ChartCard';
import { FigureBars } from './FigureBars';
import { FigureTable } from './FigureTable';
import type { StatisticsData } from './useStatistics';

const LOAD = ['waiting', 'inReview'] as const;

/** What is at each office now; those without anything are left out of the picture. */
export function AuthorityLoad({ offices }: { offices: StatisticsData['byAuthority'] }) {
  const translate = useTranslate();
  const text = useText();
  const word = (key: string) => translate(`zaoce.statistics.${key}`);
  const busy = offices
    .filter(({ waiting, inReview }) => waiting.count + inReview.count > 0)
    .toSorted((a, b) => b.waiting.count + b.inReview.count - a.waiting.count - a.inReview.count);
  return (
    <ChartCard
      title={word('loadByAuthority')}
      nothing={busy.length === 0 && word('nothingOpen')}
      chart={
        <FigureBars
          title={word('loadByAuthority')}
          layout="horizontal"
          series={LOAD.map((ink) => ({ ink, label: word(ink) }))}
          bars={busy.map((office) => ({ name: text(office.name), figures: LOAD.map((key) => office[key]) }))}
        />
      }
      table={
        <FigureTable
          label={word('loadByAuthority')}
          columns={[
            { key: 'office', title: word('authority') },
            ...LOAD.map((key) => ({ key, title: word(key) })),
          ]}
          lines={busy.map((office) => ({
            key: office.code,
            name: text(office.name),
            values: LOAD.map((key) => office[key]),
          }))}
        />
      }
    />
  );
}
