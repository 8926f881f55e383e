import { useQuery } from '@tanstack/react-query';
import { getHome } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { useSession } from '../../app/useSession';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { DueList } from './DueList';
import { EligibilityList } from './EligibilityList';
import { NextCard } from './NextCard';
import { RegistrationList } from './RegistrationList';
import { ResultList } from './ResultList';
import { ReturnedList } from './ReturnedList';
import { UnsentNotice } from './UnsentNotice';

/** Home after sign-in: the one most useful thing first, then returned filings, registrations, results, what may be filed. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { user } = useSession();
  const query = useQuery({ queryKey: ['mine', 'home'], queryFn: () => api.call(getHome) });

  return (
    <Page title={t('title', { name: user?.name ?? '' })}>
      <UnsentNotice />
      <QueryView query={query}>
        {(home) => (
          <>
            <NextCard home={home} />
            <ReturnedList returned={home.returned} />
            <DueList due={home.due} />
            <RegistrationList registrations={home.registrations} />
            <ResultList results={home.results} />
          </>
        )}
      </QueryView>
      <EligibilityList />
    </Page>
  );
}
