import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { listAnnouncements } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { EmptyState } from '../../ui/EmptyState';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { AnnouncementItem } from '../announcements/AnnouncementItem';

const SHOWN = 5;

/** The newest announcements, pinned ones first. */
export function LatestAnnouncements() {
  const { t } = useTranslation('welcome');
  const content = useTranslation('content').t;
  const query = useQuery({
    queryKey: ['announcements', 'latest'],
    queryFn: () => api.list(listAnnouncements, { query: { page: 1, pageSize: SHOWN } }),
  });

  return (
    <Surface title={t('latest')} actions={<TextLink to="/announcements">{t('moreAnnouncements')}</TextLink>}>
      <QueryView
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={content('noAnnouncements')} />}
      >
        {({ items }) => (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {items.map((announcement) => (
              <AnnouncementItem key={announcement.id} announcement={announcement} />
            ))}
          </Box>
        )}
      </QueryView>
    </Surface>
  );
}
