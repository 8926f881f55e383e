import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getAnnouncement } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { formatDay } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { Markdown } from '../../ui/Markdown';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { ResultTable } from './ResultTable';

/** One announcement; a result notice carries its table. */
export function AnnouncementPage() {
  const { t } = useTranslation('content');
  const { language } = useLanguage();
  const id = Number(useParams().id);
  const query = useQuery({
    queryKey: ['announcement', id],
    queryFn: () => api.call(getAnnouncement, { params: { id } }),
  });

  return (
    <Page title={query.data?.title ?? t('announcements')}>
      <Surface>
        <QueryView query={query}>
          {({ body, publishedAt, authorityName, results }) => (
            <>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
                {t('publishedOn', { date: formatDay(publishedAt, language) })}
                {authorityName && ` · ${t('publishedBy', { name: authorityName })}`}
              </Typography>
              <Markdown text={body} />
              {results.length > 0 && <ResultTable results={results} />}
            </>
          )}
        </QueryView>
      </Surface>
      <TextLink to="/announcements">{t('allAnnouncements')}</TextLink>
    </Page>
  );
}
