import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { saveScans } from '@zaoce/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { api, newIdempotencyKey } from '../../../api';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { Surface } from '../../../ui/Surface';
import { useDraftState, useSaver } from '../draft/DraftContext';
import { isScansOnly } from '../steps/steps';
import { ScanAnswers } from './ScanAnswers';

/** Where nothing but scans changes: saving them is all there is to do; nothing is printed or submitted. */
export function SaveScansStep() {
  const { t } = useTranslation('filing');
  const saver = useSaver();
  const { filing } = useDraftState();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useRef(newIdempotencyKey());
  const { id, scans } = filing;

  const save = useMutation({
    mutationFn: () =>
      saver.write(
        (ifMatch) => api.call(saveScans, { params: { id }, ifMatch, idempotencyKey: key.current }),
        () => false,
      ),
    // A refused attempt may be repeated after the reason is gone; it then is another attempt.
    onError: () => (key.current = newIdempotencyKey()),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['mine'] });
      void navigate(`/filings/${id}`, { replace: true });
    },
  });

  return (
    <>
      <Typography sx={{ mb: 2 }}>{t('saveScans.text')}</Typography>
      {!isScansOnly(filing) && (
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('saveScans.moreText')}
        </Typography>
      )}
      <Surface title={t('submit.scansTitle')}>
        {scans.length > 0 ? <ScanAnswers /> : <Alert severity="warning">{t('saveScans.none')}</Alert>}
      </Surface>
      {save.isError && <ErrorNotice error={save.error} />}
      <Button
        variant="contained"
        size="large"
        disabled={scans.length === 0}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('saveScans.button')}
      </Button>
    </>
  );
}
