import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { useDraftState } from '../draft/DraftContext';

/** When the form was printed last and whether it still says what the filing says. */
export function PrintState() {
  const { t } = useTranslation('filing');
  const { language } = useLanguage();
  const { printedAt, stale } = useDraftState().filing.form;

  if (!printedAt) {
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('print.never')}
      </Alert>
    );
  }
  return (
    <Alert severity={stale ? 'warning' : 'success'} sx={{ mb: 2 }}>
      {t('print.printedAt', { time: formatMoment(printedAt, language) })}{' '}
      {stale ? t('print.stale') : t('print.current')}
    </Alert>
  );
}
