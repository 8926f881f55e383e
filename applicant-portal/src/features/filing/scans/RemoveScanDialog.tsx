import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useScanWrites } from './useScanWrites';

/** Asks before an uploaded scan is removed. */
export function RemoveScanDialog({ scanId, onClose }: { scanId: number; onClose: () => void }) {
  const { t } = useTranslation('filing');
  const { remove } = useScanWrites();

  return (
    <ConfirmDialog
      open
      destructive
      title={t('scans.removeTitle')}
      confirmLabel={t('scans.removeConfirm')}
      busy={remove.isPending}
      error={remove.error}
      onCancel={onClose}
      onConfirm={() => remove.mutate(scanId, { onSuccess: onClose })}
    >
      {t('scans.removeText')}
    </ConfirmDialog>
  );
}
