import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

/** Warns that signing out removes what was not sent yet. */
export function SignOutDialog(props: { open: boolean; onConfirm: () => void; onCancel: () => void }) {
  const { t } = useTranslation('shell');

  return (
    <ConfirmDialog
      {...props}
      title={t('unsentTitle')}
      confirmLabel={t('unsentLeave')}
      cancelLabel={t('unsentStay')}
      destructive
    >
      {t('unsentText')}
    </ConfirmDialog>
  );
}
