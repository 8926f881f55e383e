import DeleteOutline from '@mui/icons-material/DeleteOutline';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { EntrySection } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { StateLabel } from '../../../ui/StateLabel';
import { fieldId } from '../places/places';
import { RemarksAt } from '../returned/RemarksAt';
import { problemsOf } from '../sections/requiredPaths';
import { DeleteEntryDialog } from './DeleteEntryDialog';
import { describeEntry } from './describeEntry';
import { entryPeriod } from './entryPeriod';
import { isLinked, textsOf, type Entry } from './entryTypes';

export interface EntryCardProps {
  section: EntrySection;
  entry: Entry;
  index: number;
  /** Whether it is a course that stands in the list already, whose hours count once. */
  isRepeated: boolean;
  onEdit: () => void;
}

/** One entry in a few words, with what is still wrong in it; association entries can be read only. */
export function EntryCard({ section, entry, index, isRepeated, onEdit }: EntryCardProps) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const [isDeleting, setDeleting] = useState(false);
  const { title, details } = describeEntry(section, entry);
  const problems = isLinked(entry) ? [] : problemsOf(section, textsOf(entry));
  const name = title || t('entries.untitled');
  const position = index + 1;

  return (
    <Paper component="li" variant="outlined" id={fieldId(`${section}.${index}`)} tabIndex={-1} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {position}. {name}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {[
              entryPeriod(entry, language, t('entries.untilNow')),
              entry.hours && t('entries.hoursUnit', { hours: entry.hours }),
              entry.costWan && t('entries.costUnit', { cost: entry.costWan }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {details.map(pick).join(' · ')}
          </Typography>
        </Box>
        {!isLinked(entry) && (
          <>
            <IconButton aria-label={t('entries.edit', { position })} onClick={onEdit}>
              <EditOutlined />
            </IconButton>
            <IconButton aria-label={t('entries.delete', { position })} onClick={() => setDeleting(true)}>
              <DeleteOutline />
            </IconButton>
          </>
        )}
      </Box>
      {isLinked(entry) && <StateLabel tone="info">{t('entries.fromAssociation')}</StateLabel>}
      {isRepeated && <StateLabel tone="warning">{t('entries.repeated')}</StateLabel>}
      {problems.length > 0 && (
        <StateLabel tone="warning">{t('entries.incomplete', { total: problems.length })}</StateLabel>
      )}
      <RemarksAt path={`${section}.${index}`} />
      {isDeleting && (
        <DeleteEntryDialog
          section={section}
          entry={entry}
          position={position}
          summary={name}
          onClose={() => setDeleting(false)}
        />
      )}
    </Paper>
  );
}
