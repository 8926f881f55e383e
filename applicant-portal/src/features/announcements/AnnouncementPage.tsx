import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getAnnouncement } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { NotFoundPage } from '../../app/NotFoundPage';
import { formatDay } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { isMissing } from '../../ui/isMissing';
import { Markdown } from '../../ui/Markdown';
import { Page } from '../../ui/Page';
import { PageTools } from '../../ui/PageTools';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { Attachments } from './Attachments';
import { ResultTable } from './ResultTable';

/** One announcement; a result notice carries its table. */
export function AnnouncementPage() {
  const { t } = useTranslation('content');
  const { language } = useLanguage();
  const id = Number(useParams().id);
  const query = useQuery({
    queryKey: ['announcement', id],
    queryFn: () => api.call(getAnnouncement, { params: { id } }),
    enabled: Number.isInteger(id),
  });

  if (!Number.isInteger(id) || isMissing(query.error)) return <NotFoundPage />;

  return (
    <Page title={query.data?.title ?? t('announcements')} actions={<PageTools />}>
      <Surface>
        <QueryView query={query}>
          {({ body, publishedAt, authorityName, attachments, results }) => (
            <>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
                {t('publishedOn', { date: formatDay(publishedAt, language) })}
                {authorityName && ` · ${t('publishedBy', { name: authorityName })}`}
              </Typography>
              <Markdown text={body} />
              <Attachments attachments={attachments} />
              {results.length > 0 && <ResultTable results={results} />}
            </>
          )}
        </QueryView>
      </Surface>
      <TextLink to="/announcements">{t('allAnnouncements')}</TextLink>
    </Page>
  );
}
