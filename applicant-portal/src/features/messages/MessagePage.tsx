import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getMyMessage } from '@zaoce/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { formatMoment } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { MessageBody } from './MessageBody';
import { messageKeys } from './messageKeys';
import { useMarkRead } from './useMarkRead';

/** One message, with the way to what it is about. Opening it is reading it. */
export function MessagePage() {
  const { t } = useTranslation('messages');
  const { language } = useLanguage();
  const id = Number(useParams().id);
  const query = useQuery({
    queryKey: messageKeys.one(id),
    queryFn: () => api.call(getMyMessage, { params: { id } }),
    staleTime: Infinity,
  });
  const { mutate: markRead } = useMarkRead().one;
  const isUnread = query.data?.readAt === null;

  useEffect(() => {
    if (isUnread) markRead(id);
  }, [isUnread, id, markRead]);

  return (
    <Page title={query.data?.subject ?? t('title')}>
      <Surface>
        <QueryView query={query}>
          {({ body, link, createdAt }) => (
            <>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
                {t('receivedAt', { time: formatMoment(createdAt, language) })}
              </Typography>
              <MessageBody body={body} />
              {link && (
                <LinkButton to={link} variant="contained">
                  {t(link.startsWith('/filings/') ? 'openFiling' : 'open')}
                </LinkButton>
              )}
            </>
          )}
        </QueryView>
      </Surface>
      <TextLink to="/messages">{t('back')}</TextLink>
    </Page>
  );
}
