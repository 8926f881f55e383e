import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/TextLink';

/** Who runs this, where help is, how personal data is treated. */
export function Footer() {
  const { t } = useTranslation('shell');

  return (
    <Box component="footer" sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper', py: 3 }}>
      <Container maxWidth="lg" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 300px' }}>
          {t('footer')} · {t('footerHelp')}
        </Typography>
        <Typography variant="body2" sx={{ display: 'flex', gap: 2 }}>
          <TextLink to="/contacts">{t('contacts')}</TextLink>
          <TextLink to="/privacy">{t('privacy')}</TextLink>
        </Typography>
      </Container>
    </Box>
  );
}
