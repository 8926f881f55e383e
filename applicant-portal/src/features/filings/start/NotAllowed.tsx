import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { getEligibility, OutputOf } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/TextLink';

/** Why a kind of filing is not open to the person now, each reason once, and where to go instead. */
export function NotAllowed({ label, views }: { label: string; views: OutputOf<typeof getEligibility> }) {
  const { t } = useTranslation('filings');
  const reasons = new Map(
    views.flatMap((view) => view.reasons.map(({ code, message }) => [message, code] as const)),
  );

  return (
    <Alert severity="warning" sx={{ mb: 3 }}>
      <AlertTitle component="h2">{t('notAllowed', { type: label })}</AlertTitle>
      <ul>
        {[...reasons.keys()].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <TextLink to="/home" color="inherit">
        {t('toHome')}
      </TextLink>
      {[...reasons.values()].includes('open-filing-exists') && (
        <>
          {' · '}
          <TextLink to="/filings" color="inherit">
            {t('goToOpen')}
          </TextLink>
        </>
      )}
    </Alert>
  );
}
