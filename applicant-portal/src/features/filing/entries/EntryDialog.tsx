import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import type { EntrySection } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { EntryForm } from './EntryForm';
import { isLinked, textsOf, type Entry } from './entryTypes';

export interface EntryDialogProps {
  section: EntrySection;
  /** `new`, the position of an entry, or null when none is open. */
  edited: string | null;
  entries: Entry[];
  onClose: () => void;
}

/** One entry in a dialog; the whole screen on a phone. */
export function EntryDialog({ section, edited, entries, onClose }: EntryDialogProps) {
  const { t } = useTranslation('filing');
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const entry = edited === 'new' || edited === null ? undefined : entries[Number(edited)];
  const isOpen = edited === 'new' || (entry !== undefined && !isLinked(entry));
  if (!isOpen) return null;

  const name = t(`stepNames.${section}`);
  const title = entry
    ? t('entries.editTitle', { section: name, position: Number(edited) + 1 })
    : t('entries.addTitle', { section: name });

  return (
    <Dialog
      open
      fullScreen={isNarrow}
      fullWidth
      maxWidth="md"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby="entry-title"
    >
      <DialogTitle id="entry-title">{title}</DialogTitle>
      <EntryForm
        section={section}
        position={edited ?? ''}
        entryId={entry?.id}
        initial={entry ? textsOf(entry) : {}}
        onClose={onClose}
      />
    </Dialog>
  );
}
