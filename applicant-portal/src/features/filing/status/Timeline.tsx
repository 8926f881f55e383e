import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FilingDetail } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { StageItem } from './StageItem';
import { TimelineMark } from './TimelineMark';

/** The way of a filing: submitted, each stage, in effect. */
export function Timeline({ filing }: { filing: FilingDetail }) {
  const { t } = useTranslation('filing');
  const { language } = useLanguage();
  const { submittedAt, effectiveAt, state, stages } = filing;

  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mb: 2 }}>
      {submittedAt && (
        <TimelineMark title={t('status.youSubmitted')} text={formatMoment(submittedAt, language)} isDone />
      )}
      {submittedAt !== null && stages.map((stage) => <StageItem key={stage.key} stage={stage} />)}
      {state === 'approved' && <TimelineMark title={t('status.awaitingNotice')} />}
      {effectiveAt && (
        <TimelineMark title={t('status.effective')} text={formatMoment(effectiveAt, language)} isDone />
      )}
      {!submittedAt && stages.length === 0 && <Typography>{t('status.draftStarted')}</Typography>}
    </Box>
  );
}
