import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { formatDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';

/** Says that there was no such registration on a day before its issue. */
export function NotYetRegistered({ day }: { day: string }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  return (
    <Alert severity="info" role="status">
      {translate('zaoce.register.notYet', { day: formatDay(day, locale) })}
    </Alert>
  );
}
