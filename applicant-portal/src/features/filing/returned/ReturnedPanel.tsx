import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { describePath } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { StateLabel } from '../../../ui/StateLabel';
import { TextLink } from '../../../ui/TextLink';
import { useDraftState } from '../draft/DraftContext';
import { placeOf } from '../places/places';
import { stepOfPath, type Step } from '../steps/steps';
import { remarksOf, type Remark } from './remarks';
import { RemarkBox } from './RemarkBox';

/** The reasons of a return as a to-do list at the top; each leads to its place, those without one are answered here. */
export function ReturnedPanel({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('filing');
  const { filing, unsent } = useDraftState();
  if (filing.state !== 'returned') return null;
  const remarks = remarksOf(filing, unsent);
  const answered = remarks.filter(({ isAnswered }) => isAnswered).length;

  return (
    <Alert
      severity="warning"
      sx={{ mb: 3, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
      data-testid="returned-panel"
    >
      <AlertTitle component="h2">{t('returned.title')}</AlertTitle>
      {filing.returnReason && (
        <Typography sx={{ mb: 1, whiteSpace: 'pre-wrap' }}>
          <strong>{t('returned.reason')}：</strong>
          {filing.returnReason}
        </Typography>
      )}
      {remarks.length > 0 && (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {t('returned.todo')} · {t('returned.done', { answered, total: remarks.length })}
          </Typography>
          <Box component="ol" sx={{ my: 1, pl: 2.5 }}>
            {remarks.map((remark) => (
              <TodoLine key={remark.id} remark={remark} filingId={filing.id} steps={steps} />
            ))}
          </Box>
          <Typography variant="body2">{t('returned.resubmit')}</Typography>
        </>
      )}
      <TextLink to={`/filings/${filing.id}/history`} color="inherit">
        {t('returned.history')}
      </TextLink>
    </Alert>
  );
}

function TodoLine({ remark, filingId, steps }: { remark: Remark; filingId: number; steps: readonly Step[] }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const hasPlace = stepOfPath(remark.path, steps) !== 'submit';

  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Box component="span" sx={{ mr: 1 }}>
        {remark.text}{' '}
      </Box>
      <StateLabel tone={remark.isAnswered ? 'success' : 'warning'}>
        {t(`returned.state.${remark.isAnswered ? 'answered' : 'open'}`)}
      </StateLabel>
      {hasPlace ? (
        <Box>
          <TextLink to={placeOf(filingId, remark.path, steps)}>
            {t('returned.goTo', { place: pick(describePath(remark.path)) })}
          </TextLink>
        </Box>
      ) : (
        <RemarkBox remark={remark} />
      )}
    </Box>
  );
}
