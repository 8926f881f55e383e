import { useQuery } from '@tanstack/react-query';
import { getFilingHistory } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../../api';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { DocumentList } from '../status/DocumentList';
import { TextLink } from '../../../ui/TextLink';
import { filingKeys } from '../filingKeys';
import { groupByRound } from './groupByRound';
import { RoundHistory } from './RoundHistory';

/** Everything that happened to a filing, round by round, with every opinion. */
export function HistoryPage() {
  const { t } = useTranslation('filing');
  const id = Number(useParams().id);
  const query = useQuery({
    queryKey: filingKeys.history(id),
    queryFn: () => api.call(getFilingHistory, { params: { id } }),
  });

  return (
    <Page title={t('history.title')} actions={<TextLink to={`/filings/${id}`}>{t('history.back')}</TextLink>}>
      <DocumentList filingId={id} />
      <QueryView
        query={query}
        isEmpty={(entries) => entries.length === 0}
        empty={<EmptyState title={t('history.none')} />}
      >
        {(entries) =>
          groupByRound(entries).map(({ round, entries: ofRound }) => (
            <RoundHistory key={round} round={round} entries={ofRound} />
          ))
        }
      </QueryView>
    </Page>
  );
}
