import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listFilings } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { filingKeys } from '../filing/filingKeys';
import { FilingFilters } from './FilingFilters';
import { FilingItem } from './FilingItem';
import { readFilters } from './readFilters';

/** 上报业务查询: all filings of the person, filtered, sorted, with what can be done to each. */
export function FilingListPage() {
  const { t } = useTranslation('filings');
  const filters = useUrlFilters();
  const { type, state, sort } = readFilters(filters.get);
  const { page } = filters;
  const query = useQuery({
    queryKey: [...filingKeys.all, { type, state, sort, page }],
    queryFn: () => api.list(listFilings, { query: { type, state, sort, page, pageSize: 20 } }),
    placeholderData: keepPreviousData,
  });
  const home = (
    <LinkButton to="/home" variant="contained">
      {t('toHome')}
    </LinkButton>
  );

  return (
    <Page title={t('title')} intro={t('intro')}>
      <FilingFilters filters={filters} />
      <QueryView
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={
          type || state ? (
            <EmptyState title={t('noMatch')} />
          ) : (
            <EmptyState title={t('none')} text={t('noneText')} action={home} />
          )
        }
      >
        {({ items, pagination }) => (
          <>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
              {items.map((filing) => (
                <FilingItem key={filing.id} filing={filing} />
              ))}
            </Box>
            <Pager {...pagination} onChange={(next) => filters.set({ page: String(next) })} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
