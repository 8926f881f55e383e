import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchContent, type SearchHit } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { EmptyState } from '../../ui/EmptyState';
import { LiveMessage } from '../../ui/LiveMessage';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchForm } from '../../ui/SearchForm';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { useUrlFilters } from '../../ui/useUrlFilters';

const KINDS = ['guide', 'faq', 'announcement'] as const;

/** What the guides, the questions and the announcements say about some words; the words live in the address. */
export function SearchPage() {
  const { t } = useTranslation('content');
  const common = useTranslation().t;
  const { language } = useLanguage();
  const q = useUrlFilters().get('q').trim().slice(0, 100);
  const query = useQuery({
    queryKey: ['search', language, q],
    queryFn: () => api.call(searchContent, { query: { q, locale: language } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

  return (
    <Page title={t('searchTitle')} windowTitle={q ? `${q} · ${t('searchTitle')}` : undefined}>
      <SearchForm key={q} initial={q} />
      {q !== '' && (
        <QueryView
          query={query}
          isEmpty={(hits) => hits.length === 0}
          empty={<EmptyState title={t('noMatch')} text={t('searchNothing')} />}
        >
          {(hits) => (
            <>
              <LiveMessage message={common('total', { total: hits.length })} />
              {KINDS.map((kind) => (
                <Hits key={kind} kind={kind} hits={hits.filter((hit) => hit.kind === kind)} />
              ))}
            </>
          )}
        </QueryView>
      )}
    </Page>
  );
}

function Hits({ kind, hits }: { kind: SearchHit['kind']; hits: SearchHit[] }) {
  const { t } = useTranslation('content');
  if (hits.length === 0) return null;

  return (
    <Surface title={t(`searchKinds.${kind}`)}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {hits.map(({ id, title, excerpt, path }) => (
          <Box component="li" key={id} sx={{ py: 1, overflowWrap: 'anywhere' }}>
            <TextLink to={path} sx={{ fontWeight: 600 }}>
              {title}
            </TextLink>
            <Typography variant="body2" color="text.secondary">
              {excerpt}
            </Typography>
          </Box>
        ))}
      </Box>
    </Surface>
  );
}
