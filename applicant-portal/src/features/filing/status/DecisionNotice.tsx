import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import type { FilingDetail } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';

/** What was decided; a decision against the applicant states its ground and the remedies. */
export function DecisionNotice({ decision }: { decision: NonNullable<FilingDetail['decision']> }) {
  const { t } = useTranslation('filing');
  const { language } = useLanguage();
  const isRefusal = decision.outcome === 'refused';

  return (
    <Alert
      severity={isRefusal ? 'error' : 'success'}
      sx={{ mb: 3 }}
      data-testid={`decision-${decision.outcome}`}
    >
      <AlertTitle component="h2">{isRefusal ? t('status.refusedTitle') : t('status.approved')}</AlertTitle>
      <Typography>{t('status.decidedOn', { date: formatDay(decision.decidedAt, language) })}</Typography>
      {decision.text && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{decision.text}</Typography>}
      {decision.ground && <Typography>{t('status.ground', { ground: decision.ground })}</Typography>}
      {isRefusal && <Typography sx={{ mt: 1 }}>{t('status.remedies')}</Typography>}
    </Alert>
  );
}
