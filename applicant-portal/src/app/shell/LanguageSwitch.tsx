import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/i18n';
import { useLanguage } from '../../i18n/useLanguage';

/** Names the other language in that language and switches to it. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const { language } = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';

  return (
    <Button color="inherit" lang={other} onClick={() => void switchLanguage(other)} sx={{ minWidth: 44 }}>
      {t('otherLanguage')}
    </Button>
  );
}
