import Typography from '@mui/material/Typography';
import type { EntrySection } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import type { Entry } from './entryTypes';
import { useEntryWrites } from './useEntryWrites';

export interface DeleteEntryDialogProps {
  section: EntrySection;
  entry: Entry;
  position: number;
  summary: string;
  onClose: () => void;
}

/** Asks before an entry is deleted. */
export function DeleteEntryDialog({ section, entry, position, summary, onClose }: DeleteEntryDialogProps) {
  const { t } = useTranslation('filing');
  const common = useTranslation().t;
  const { remove } = useEntryWrites(section);

  return (
    <ConfirmDialog
      open
      destructive
      title={t('entries.deleteTitle', { position })}
      confirmLabel={common('actions.delete')}
      busy={remove.isPending}
      error={remove.error}
      onCancel={onClose}
      onConfirm={() => remove.mutate(entry.id ?? '', { onSuccess: onClose })}
    >
      <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>{t('entries.deleteText', { summary })}</Typography>
    </ConfirmDialog>
  );
}
