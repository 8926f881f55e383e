import Alert from '@mui/material/Alert';
import { daysBetween, renewalWindow, today, type FilingRule } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { useDraftState } from './draft/DraftContext';

/** By when a filing with a window should be in, and that it is late when it is; absent for filings without one. */
export function RenewalNotice({ rule: { windowDays } }: { rule: Pick<FilingRule, 'windowDays'> }) {
  const { t } = useTranslation('filing');
  const { language } = useLanguage();
  const { registration } = useDraftState().filing.known;
  if (!registration || !windowDays) return null;
  const onDay = today(new Date());
  const { state, dueOn, validTo } = renewalWindow(windowDays, registration.validTo, onDay);
  if (state !== 'open' && state !== 'late') return null;

  return (
    <Alert severity={state === 'late' ? 'warning' : 'info'} sx={{ mb: 2 }} data-testid={`window-${state}`}>
      {t(`window.${state}`, {
        dueOn: formatDate(dueOn, language),
        validTo: formatDate(validTo, language),
        days: daysBetween(onDay, state === 'late' ? validTo : dueOn),
      })}
    </Alert>
  );
}
