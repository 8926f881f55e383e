import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listAnnouncements } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { EmptyState } from '../../ui/EmptyState';
import { ChoiceChips } from '../../ui/form/ChoiceChips';
import { SearchInput } from '../../ui/form/SearchInput';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { AnnouncementItem } from './AnnouncementItem';

const KINDS = ['notice', 'result', 'guide'] as const;

/** Every published announcement; search, kind and page live in the address. */
export function AnnouncementListPage() {
  const { t } = useTranslation('content');
  const { get, set, page } = useUrlFilters();
  const q = get('q');
  const kind = KINDS.find((known) => known === get('kind'));
  const query = useQuery({
    queryKey: ['announcements', { q, kind, page }],
    queryFn: () => api.list(listAnnouncements, { query: { q, kind, page, pageSize: 20 } }),
    placeholderData: keepPreviousData,
  });

  return (
    <Page title={t('announcements')} intro={t('announcementsIntro')}>
      <Surface>
        <Box sx={{ display: 'grid', gap: 2, mb: 1 }}>
          <SearchInput label={t('announcementSearch')} value={q} onChange={(value) => set({ q: value })} />
          <ChoiceChips
            label={t('announcements')}
            value={kind ?? ''}
            options={[
              { value: '', label: t('allKinds') },
              ...KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
            ]}
            onChange={(value) => set({ kind: value })}
          />
        </Box>
        <QueryView
          query={query}
          isEmpty={({ items }) => items.length === 0}
          empty={
            q || kind ? (
              <EmptyState title={t('noMatch')} text={t('noMatchText')} />
            ) : (
              <EmptyState title={t('noAnnouncements')} />
            )
          }
        >
          {({ items, pagination }) => (
            <>
              <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                {items.map((announcement) => (
                  <AnnouncementItem key={announcement.id} announcement={announcement} />
                ))}
              </Box>
              <Pager {...pagination} onChange={(next) => set({ page: String(next) })} />
            </>
          )}
        </QueryView>
      </Surface>
    </Page>
  );
}
