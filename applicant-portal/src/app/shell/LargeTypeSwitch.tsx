import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { changePreferences, usePreferences } from '../../preferences/preferences';

/** Every text at least 18 px, one click away. */
export function LargeTypeSwitch() {
  const { t } = useTranslation('shell');
  const { largeType } = usePreferences();

  return (
    <Button
      color="inherit"
      variant={largeType ? 'outlined' : 'text'}
      aria-pressed={largeType}
      onClick={() => changePreferences({ largeType: !largeType })}
      sx={{ minWidth: 44 }}
    >
      {t('largeType')}
    </Button>
  );
}
