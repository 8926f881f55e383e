import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { SealMark } from '../../ui/SealMark';
import { useSession } from '../useSession';

/** Name of the product and the way home. */
export function Brand() {
  const { t } = useTranslation();
  const { user } = useSession();

  return (
    <Box
      component={Link}
      to={user?.role === 'applicant' ? '/home' : '/'}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        color: 'inherit',
        textDecoration: 'none',
        minHeight: 44,
      }}
    >
      <SealMark size={36} />
      <Box>
        <Typography component="span" sx={{ fontWeight: 700, display: 'block', lineHeight: 1.2 }}>
          {t('brand')}
        </Typography>
        <Typography
          component="span"
          variant="caption"
          color="text.secondary"
          sx={{ display: 'block', lineHeight: 1.2 }}
        >
          {t('product')}
        </Typography>
      </Box>
    </Box>
  );
}
