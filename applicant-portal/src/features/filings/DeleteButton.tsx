import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteFiling, type FilingSummary } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

/** Deletes a draft or a returned filing, after one question. */
export function DeleteButton({ filing }: { filing: FilingSummary }) {
  const { t } = useTranslation('filings');
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { id, number, version } = filing;
  const remove = useMutation({
    mutationFn: () => api.call(deleteFiling, { params: { id }, ifMatch: version }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['mine'] }),
    onSuccess: () => setAsking(false),
  });

  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        destructive
        title={t('deleteTitle')}
        confirmLabel={t('deleteConfirm')}
        busy={remove.isPending}
        error={remove.error}
        onCancel={() => setAsking(false)}
        onConfirm={() => remove.mutate()}
      >
        <Typography sx={{ mb: 2 }}>{t('deleteText', { number })}</Typography>
      </ConfirmDialog>
    </>
  );
}
