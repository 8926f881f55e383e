import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { listGuides, type OutputOf } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchForm } from '../../ui/SearchForm';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';

type GuideLine = OutputOf<typeof listGuides>[number];

/** All guides: those of one kind of filing first, then how the portal is used and what else there is. */
export function GuideListPage() {
  const { t } = useTranslation('content');
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: ['guides', language],
    queryFn: () => api.call(listGuides, { query: { locale: language } }),
  });

  return (
    <Page title={t('guides')} intro={t('guidesIntro')}>
      <SearchForm />
      <QueryView query={query}>
        {(guides) => (
          <>
            <Guides title={t('guidesByType')} guides={guides.filter(({ ruleKey }) => ruleKey !== null)} />
            <Guides title={t('guidesGeneral')} guides={guides.filter(({ ruleKey }) => ruleKey === null)} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Guides({ title, guides }: { title: string; guides: GuideLine[] }) {
  if (guides.length === 0) return null;

  return (
    <Surface title={title}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {guides.map((guide) => (
          <Box component="li" key={guide.slug} sx={{ py: 1 }}>
            <TextLink to={`/guides/${guide.slug}`}>{guide.title}</TextLink>
          </Box>
        ))}
      </Box>
    </Surface>
  );
}
