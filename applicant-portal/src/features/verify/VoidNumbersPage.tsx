import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listVoidNumbers } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { EmptyState } from '../../ui/EmptyState';
import { SearchInput } from '../../ui/form/SearchInput';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { VoidNumberTable } from './VoidNumberTable';

/** Every certificate and seal number that is void for ever, for everybody to look up. */
export function VoidNumbersPage() {
  const { t } = useTranslation('verify');
  const { get, set, page } = useUrlFilters();
  const q = get('q');
  const query = useQuery({
    queryKey: ['void-numbers', { q, page }],
    queryFn: () => api.list(listVoidNumbers, { query: { q: q || undefined, page, pageSize: 20 } }),
    placeholderData: keepPreviousData,
  });

  return (
    <Page
      title={t('voidTitle')}
      intro={t('voidIntro')}
      actions={<TextLink to="/verify">{t('title')}</TextLink>}
    >
      <Surface>
        <SearchInput label={t('voidSearch')} value={q} onChange={(value) => set({ q: value })} />
        <QueryView
          query={query}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t(q ? 'voidNoMatch' : 'voidNone')} />}
        >
          {({ items, pagination }) => (
            <>
              <VoidNumberTable numbers={items} />
              <Pager {...pagination} onChange={(next) => set({ page: String(next) })} />
            </>
          )}
        </QueryView>
      </Surface>
    </Page>
  );
}
