import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getGuide } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { formatDay } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { Markdown } from '../../ui/Markdown';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';

/** One guide, as the editors wrote it. */
export function GuidePage() {
  const { t } = useTranslation('content');
  const shell = useTranslation('shell').t;
  const { language } = useLanguage();
  const { slug = '' } = useParams();
  const query = useQuery({
    queryKey: ['guide', slug, language],
    queryFn: () => api.call(getGuide, { params: { slug }, query: { locale: language } }),
  });

  return (
    <Page title={query.data?.title ?? shell('guide')}>
      <Surface>
        <QueryView query={query}>
          {({ body, updatedAt }) => (
            <>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
                {t('guideUpdated', { date: formatDay(updatedAt, language) })}
              </Typography>
              <Markdown text={body} />
            </>
          )}
        </QueryView>
      </Surface>
    </Page>
  );
}
