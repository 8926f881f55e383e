import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';

/** A thin bar while the code of the next page is fetched. */
export function NavigationProgress() {
  const { t } = useTranslation();
  return (
    <LinearProgress
      aria-label={t('loading')}
      sx={{ position: 'fixed', top: 0, insetInline: 0, zIndex: 'tooltip' }}
    />
  );
}
