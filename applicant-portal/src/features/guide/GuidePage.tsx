import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getGuide } from '@zaoce/domain';
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
import { useHashTarget } from '../../ui/useHashTarget';
import { Contents } from './Contents';
import { GuideRule } from './GuideRule';

/** One guide, as the editors wrote it; one of a kind of filing also says what the rule in force asks for. */
export function GuidePage() {
  const { t } = useTranslation('content');
  const { language } = useLanguage();
  const { slug = '' } = useParams();
  const query = useQuery({
    queryKey: ['guide', slug, language],
    queryFn: () => api.call(getGuide, { params: { slug }, query: { locale: language } }),
  });
  useHashTarget(query.data !== undefined);
  if (isMissing(query.error)) return <NotFoundPage />;

  return (
    <Page title={query.data?.title ?? t('guides')} actions={<PageTools />}>
      <Surface>
        <QueryView query={query}>
          {({ body, updatedAt }) => (
            <>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
                {t('guideUpdated', { date: formatDay(updatedAt, language) })}
              </Typography>
              <Contents text={body} />
              <Markdown text={body} anchors />
            </>
          )}
        </QueryView>
      </Surface>
      {query.data?.ruleKey && <GuideRule ruleKey={query.data.ruleKey} />}
      <TextLink to="/guides">{t('allGuides')}</TextLink>
    </Page>
  );
}
