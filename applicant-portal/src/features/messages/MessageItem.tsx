import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MessageLine } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';

/** One line of the message centre; an unread one says so in a word, not by weight alone. */
export function MessageItem({ message }: { message: MessageLine }) {
  const { t } = useTranslation('messages');
  const { language } = useLanguage();
  const { id, subject, createdAt, readAt } = message;

  return (
    <Box
      component="li"
      sx={{ py: 1.75, borderBottom: 1, borderColor: 'divider', '&:last-child': { border: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {readAt === null && <StateLabel tone="info">{t('unread')}</StateLabel>}
        <TextLink
          to={`/messages/${id}`}
          sx={{ fontWeight: readAt === null ? 600 : 400, overflowWrap: 'anywhere' }}
        >
          {subject}
        </TextLink>
      </Box>
      <Typography variant="caption" color="text.secondary" sx={{ display: 'block', mt: 0.5 }}>
        {formatMoment(createdAt, language)}
      </Typography>
    </Box>
  );
}
