import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { authorityName } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../i18n/useLanguage';
import { LinkButton } from '../../../ui/LinkButton';
import { Surface } from '../../../ui/Surface';
import { TextLink } from '../../../ui/TextLink';
import { useDraftState } from '../draft/DraftContext';
import { isScansOnly, type Step } from '../steps/steps';
import { CheckAnswers } from '../submit/CheckAnswers';
import { DecisionNotice } from './DecisionNotice';
import { DocumentList } from './DocumentList';
import { ResultActions } from './ResultActions';
import { Timeline } from './Timeline';
import { WithdrawButton } from './WithdrawButton';

/** A filing that cannot be changed now: where it is, what was decided, what it says. */
export function StatusView({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const { filing } = useDraftState();
  const { state: arrival } = useLocation() as { state: { submitted?: boolean } | null };
  const { id, decision, registrationId, allowedActions, known } = filing;

  return (
    <>
      {arrival?.submitted && filing.state === 'submitted' && (
        <Alert severity="success" sx={{ mb: 3 }}>
          {t('submit.submitted')}
        </Alert>
      )}
      {isScansOnly(filing) && (
        <Alert severity="success" sx={{ mb: 3 }}>
          {t('saveScans.done')}
        </Alert>
      )}
      {decision && <DecisionNotice decision={decision} />}
      <Surface title={t('status.timeline')}>
        <Timeline filing={filing} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
          {registrationId !== null && filing.state === 'effective' && (
            <ResultActions registrationId={registrationId} />
          )}
          {allowedActions.includes('withdraw') && <WithdrawButton filing={filing} />}
          <LinkButton to={`/filings/${id}/history`}>{t('status.history')}</LinkButton>
          <LinkButton to={`/filings/${id}/changes`}>{t('status.changes')}</LinkButton>
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {t('status.contact', { authority: pick(authorityName(known.authorityCode)) })}{' '}
          <TextLink to={`/contacts?q=${encodeURIComponent(known.authorityName)}`}>
            {t('status.contactLink')}
          </TextLink>
        </Typography>
      </Surface>
      <DocumentList filingId={id} />
      <CheckAnswers steps={steps} isFixed />
    </>
  );
}
