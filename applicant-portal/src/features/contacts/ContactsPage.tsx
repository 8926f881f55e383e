import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { listContacts } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { EmptyState } from '../../ui/EmptyState';
import { ChoiceChips } from '../../ui/form/ChoiceChips';
import { SearchInput } from '../../ui/form/SearchInput';
import { LiveMessage } from '../../ui/LiveMessage';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { ContactCard } from './ContactCard';
import { findCards, REGIONS } from './regions';

/** The contact cards of every first-review authority, by region and by words. */
export function ContactsPage() {
  const { t } = useTranslation('content');
  const common = useTranslation().t;
  const { pick } = useLanguage();
  const { get, set } = useUrlFilters();
  const query = useQuery({
    queryKey: ['contacts'],
    queryFn: () => api.call(listContacts),
    staleTime: 600_000,
  });
  const region = get('region');
  const q = get('q');

  return (
    <Page title={t('contacts')} intro={t('contactsIntro')}>
      <Box sx={{ display: 'grid', gap: 2, mb: 3 }}>
        <SearchInput label={t('contactSearch')} value={q} onChange={(value) => set({ q: value })} />
        <ChoiceChips
          label={t('contactsMap')}
          value={region}
          options={[
            { value: '', label: t('contactsAll') },
            ...REGIONS.map((one) => ({ value: one.digit, label: pick(one) })),
          ]}
          onChange={(value) => set({ region: value })}
        />
      </Box>
      <QueryView query={query}>
        {(cards) => {
          const found = findCards(cards, region, q);
          return (
            <>
              <LiveMessage message={common('total', { total: found.length })} />
              {found.length === 0 && <EmptyState title={t('noMatch')} text={t('noMatchText')} />}
              <Box
                sx={{
                  display: 'grid',
                  columnGap: 3,
                  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
                }}
              >
                {found.map((card) => (
                  <ContactCard key={`${card.authorityCode}-${card.office}`} card={card} />
                ))}
              </Box>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
