import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AnnouncementSummary } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';

/** One line of the list of announcements. */
export function AnnouncementItem({ announcement }: { announcement: AnnouncementSummary }) {
  const { t } = useTranslation('content');
  const { language } = useLanguage();
  const { id, title, kind, pinned, publishedAt, excerpt } = announcement;

  return (
    <Box
      component="li"
      sx={{ py: 1.75, borderBottom: 1, borderColor: 'divider', '&:last-child': { border: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {pinned && <StateLabel tone="info">{t('pinned')}</StateLabel>}
        <TextLink to={`/announcements/${id}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </TextLink>
      </Box>
      {excerpt && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          {excerpt}
        </Typography>
      )}
      <Typography variant="caption" color="text.secondary" sx={{ display: 'block', mt: 0.5 }}>
        {t(`kinds.${kind}`)} · {formatDay(publishedAt, language)}
      </Typography>
    </Box>
  );
}
