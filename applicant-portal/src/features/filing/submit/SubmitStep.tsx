import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../../ui/QueryView';
import { useDraftState } from '../draft/DraftContext';
import { RegisterChanges } from '../history/RegisterChanges';
import { useFilingChanges } from '../history/useFilingChanges';
import { remarksOf } from '../returned/remarks';
import type { Step } from '../steps/steps';
import { useCompleteness } from '../useCompleteness';
import { CheckAnswers } from './CheckAnswers';
import { MissingList } from './MissingList';
import { SubmitButton } from './SubmitButton';

/** Check everything, then submit: what is missing with a link to each place, all answers, one button. */
export function SubmitStep({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('filing');
  const { filing, unsent } = useDraftState();
  const query = useCompleteness();
  const { data: changes } = useFilingChanges(filing.id, filing.version);
  const unanswered =
    filing.state === 'returned'
      ? remarksOf(filing, unsent).filter(({ isAnswered }) => !isAnswered).length
      : 0;

  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('submit.intro')}
      </Typography>
      <QueryView query={query}>
        {({ complete, missing }) => (
          <>
            {missing.length > 0 && <MissingList missing={missing} steps={steps} />}
            {unanswered > 0 && (
              <Alert severity="warning" sx={{ mb: 2 }}>
                {t('submit.unansweredTitle', { total: unanswered })}
              </Alert>
            )}
            {complete && unanswered === 0 && (
              <Alert severity="success" sx={{ mb: 2 }}>
                {t('submit.complete')}
              </Alert>
            )}
            <RegisterChanges changes={changes?.register ?? []} />
            <CheckAnswers steps={steps} />
            <SubmitButton isReady={complete && unanswered === 0} />
          </>
        )}
      </QueryView>
    </>
  );
}
