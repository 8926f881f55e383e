import Undo from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { withdrawFiling, type FilingSummary } from '@zaoce/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { api, newIdempotencyKey } from '../../../api';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';

/** Takes a filing back while nobody has decided; says what follows from it. */
export function WithdrawButton({ filing }: { filing: Pick<FilingSummary, 'id' | 'version'> }) {
  const { t } = useTranslation('filing');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const key = useRef('');
  const { id, version } = filing;

  const withdraw = useMutation({
    mutationFn: () =>
      api.call(withdrawFiling, { params: { id }, ifMatch: version, idempotencyKey: key.current }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['mine'] }),
    onSuccess: () => {
      setAsking(false);
      void navigate(`/filings/${id}`);
    },
  });

  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Undo />}
        onClick={() => {
          key.current = newIdempotencyKey();
          withdraw.reset();
          setAsking(true);
        }}
      >
        {t('status.withdraw')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('status.withdrawTitle')}
        confirmLabel={t('status.withdrawConfirm')}
        busy={withdraw.isPending}
        error={withdraw.error}
        onCancel={() => setAsking(false)}
        onConfirm={() => withdraw.mutate()}
      >
        <Typography sx={{ mb: 2 }}>{t('status.withdrawText')}</Typography>
      </ConfirmDialog>
    </>
  );
}
