import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

/** Changes whenever the text changes in substance; what a person has read is recorded under it. */
export const PRIVACY_NOTICE_VERSION = '2026-11';

const PARTS = ['who', 'purpose', 'kinds', 'public', 'keep', 'safety', 'rights'] as const;

/** The notice as the Personal Information Protection Law asks for it (articles 17 and 35): a list, plainly worded. */
export function PrivacyNotice() {
  const { t } = useTranslation('privacy');

  return (
    <>
      <Typography sx={{ mb: 2 }}>{t('intro')}</Typography>
      {PARTS.map((part) => (
        <section key={part}>
          <Typography variant="h3" component="h2" sx={{ mt: 2 }}>
            {t(part)}
          </Typography>
          <Typography>{t(`${part}Text`)}</Typography>
        </section>
      ))}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 3 }}>
        {t('version', { version: PRIVACY_NOTICE_VERSION })}
      </Typography>
    </>
  );
}
