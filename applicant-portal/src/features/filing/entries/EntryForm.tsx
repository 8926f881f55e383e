import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import type { EntrySection } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../api';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { RemarksAt } from '../returned/RemarksAt';
import { FieldInput } from '../sections/FieldInput';
import { traitsOf } from '../sections/fieldTraits';
import { useEntryForm } from './useEntryForm';
import { useEntryWrites } from './useEntryWrites';
import { useKeptEntry } from './useKeptEntry';

export interface EntryFormProps {
  section: EntrySection;
  position: string;
  entryId?: string;
  initial: Record<string, string>;
  onClose: () => void;
}

/** The fields of an entry. It is saved when right; when something is wrong that is said, and it may be kept as it is. */
export function EntryForm({ section, position, entryId, initial, onClose }: EntryFormProps) {
  const { t } = useTranslation('filing');
  const common = useTranslation().t;
  const kept = useKeptEntry(section, entryId);
  const form = useEntryForm(section, position, kept.found ?? initial, kept.write);
  const { save } = useEntryWrites(section);
  const close = () => {
    kept.drop();
    onClose();
  };
  const store = () => save.mutate({ entryId, texts: form.texts }, { onSuccess: close });

  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.isRight) store();
        else form.refuse();
      }}
    >
      <DialogContent>
        {kept.found && <Alert severity="info">{t('entries.restored')}</Alert>}
        <ErrorSummary lines={form.summary} attempt={form.attempt} />
        <Box sx={{ display: 'grid', gap: 2.5, pt: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {form.fields.map((field) => {
            const path = `${section}.${field}`;
            return (
              <Box
                key={field}
                sx={{ minWidth: 0, gridColumn: traitsOf(path).kind === 'multiline' ? '1 / -1' : undefined }}
              >
                <FieldInput
                  id={form.idOf(field)}
                  path={path}
                  value={form.texts[field] ?? ''}
                  optional={form.isOptional(field)}
                  problem={form.problem(field)}
                  onChange={(text) => form.write(field, text)}
                  onBlur={() => form.leave(field)}
                />
                {entryId && <RemarksAt path={`${section}.${position}.${field}`} />}
              </Box>
            );
          })}
        </Box>
        {hasCode(save.error, 'stale-version') && (
          <Alert severity="warning">{t('entries.changedElsewhere')}</Alert>
        )}
        {save.isError && !hasCode(save.error, 'stale-version') && <ErrorNotice error={save.error} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={close}>{common('actions.cancel')}</Button>
        {form.attempt > 0 && !form.isRight && (
          <Button onClick={store} loading={save.isPending}>
            {t('entries.saveAnyway')}
          </Button>
        )}
        <Button type="submit" variant="contained" loading={save.isPending}>
          {t('entries.save')}
        </Button>
      </DialogActions>
    </Box>
  );
}
