import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { useSession } from '../useSession';
import { navigationFor } from './navigation';

/** The navigation of wide screens; the current page is underlined and announced as current. */
export function HeaderNavigation() {
  const { t } = useTranslation('shell');
  const { user } = useSession();

  return (
    <Box
      component="nav"
      aria-label={t('mainNavigation')}
      sx={{ display: { xs: 'none', md: 'flex' }, flexWrap: 'wrap', px: 2 }}
    >
      {navigationFor(user?.role === 'applicant').map(({ key, to }) => (
        <Button
          key={to}
          component={NavLink}
          to={to}
          end={to === '/'}
          color="inherit"
          sx={{
            borderRadius: 0,
            borderBottom: '3px solid transparent',
            '&.active': { borderColor: 'primary.main', color: 'primary.main' },
          }}
        >
          {t(key)}
        </Button>
      ))}
    </Box>
  );
}
