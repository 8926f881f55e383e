import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import { AuthorityLoad } from './AuthorityLoad';
import { NumberCard } from './NumberCard';
import type { StatisticsData } from './useStatistics';

/** The tables of a lead and of the ministry: by stage, by reviewer, by office. */
export function StatisticsTables({ data }: { data: StatisticsData }) {
  const translate = useTranslate();
  const text = useText();
  const word = (key: string) => translate(`zaoce.statistics.${key}`);
  const { byStage, byReviewer, byAuthority } = data;
  return (
    <>
      {byAuthority.length > 0 && <AuthorityLoad offices={byAuthority} />}
      {byAuthority.length > 0 && (
        <NumberCard
          title={word('byAuthority')}
          what={word('authority')}
          keys={[
            'waiting',
            'inReview',
            'overdue',
            'decided',
            'returnRate',
            'firstPassRate',
            'medianWorkingDays',
          ]}
          rows={byAuthority.map((row) => ({ ...row, key: row.code, name: text(row.name) }))}
        />
      )}
      {byStage.length > 0 && (
        <NumberCard
          title={word('byStage')}
          what={word('stage')}
          keys={['waiting', 'inReview', 'overdue', 'decided', 'medianWorkingDays']}
          rows={byStage.map((row) => ({
            ...row,
            key: `${row.type} ${row.scope} ${row.stage}`,
            name: `${text(row.label)} · ${text(row.stageLabel)}`,
          }))}
        />
      )}
      {byReviewer.length > 0 && (
        <NumberCard
          title={word('byReviewer')}
          what={word('reviewer')}
          keys={[
            'inReview',
            'overdue',
            'decided',
            'approved',
            'returned',
            'refused',
            'returnRate',
            'medianWorkingDays',
          ]}
          rows={byReviewer.map((row) => ({ ...row, key: String(row.userId) }))}
        />
      )}
    </>
  );
}
