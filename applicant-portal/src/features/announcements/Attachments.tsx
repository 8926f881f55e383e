import AttachFile from '@mui/icons-material/AttachFile';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { AnnouncementDetail } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatBytes } from './formatBytes';

/** The files that come with an announcement. */
export function Attachments({ attachments }: { attachments: AnnouncementDetail['attachments'] }) {
  const { t } = useTranslation('content');
  if (attachments.length === 0) return null;

  return (
    <>
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {t('attachments')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {attachments.map(({ name, url, bytes }) => (
          <Box component="li" key={url} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, py: 0.5 }}>
            <AttachFile aria-hidden fontSize="small" />
            <Link href={url} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
              {name} {t('opensNewTab')}
            </Link>
            <Typography component="span" variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
              {formatBytes(bytes)}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
