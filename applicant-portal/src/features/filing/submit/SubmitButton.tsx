import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { submitFiling } from '@zaoce/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { api, hasCode, newIdempotencyKey } from '../../../api';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useDraftState, useSaver } from '../draft/DraftContext';
import { SubmitConsequence } from './SubmitConsequence';

/** Submits after one question that says what happens. Content changed in another tab is shown first, never sent unseen. */
export function SubmitButton({ isReady }: { isReady: boolean }) {
  const { t } = useTranslation('filing');
  const saver = useSaver();
  const { filing } = useDraftState();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const key = useRef('');
  const { id } = filing;

  const submit = useMutation({
    mutationFn: () =>
      saver.write(
        (ifMatch) => api.call(submitFiling, { params: { id }, ifMatch, idempotencyKey: key.current }),
        () => false,
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['mine'] });
      void navigate(`/filings/${id}`, { replace: true, state: { submitted: true } });
    },
  });
  const ask = () => {
    key.current = newIdempotencyKey();
    submit.reset();
    setAsking(true);
  };
  const isStale = hasCode(submit.error, 'stale-version');

  return (
    <>
      <Button variant="contained" size="large" disabled={!isReady} onClick={ask}>
        {t('submit.button')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('submit.confirmTitle')}
        confirmLabel={t('submit.confirm')}
        busy={submit.isPending}
        error={isStale ? null : submit.error}
        onCancel={() => setAsking(false)}
        onConfirm={() => submit.mutate()}
      >
        <SubmitConsequence />
        {isStale && <Alert severity="warning">{t('submit.staleText')}</Alert>}
      </ConfirmDialog>
    </>
  );
}
