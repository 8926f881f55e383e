import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { useDraftState } from '../draft/DraftContext';
import { describeEntry } from '../entries/describeEntry';
import { entryPeriod } from '../entries/entryPeriod';
import { entriesOf } from '../entries/entryTypes';
import { isEntryKey } from '../steps/steps';

/** The entries of one section, each in a few words. */
export function EntriesAnswers({ section }: { section: string }) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const { filing } = useDraftState();
  if (!isEntryKey(section)) return null;
  const entries = entriesOf(filing.sections, section);
  if (entries.length === 0) return <Typography color="text.secondary">{t('submit.notFilled')}</Typography>;

  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
      {entries.map((entry, index) => {
        const { title, details } = describeEntry(section, entry);
        return (
          <Box component="li" key={entry.id ?? index} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {title || t('entries.untitled')}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {[
                entryPeriod(entry, language, t('entries.untilNow')),
                ...details.map(pick),
                entry.hours && t('entries.hoursUnit', { hours: entry.hours }),
                entry.costWan && t('entries.costUnit', { cost: entry.costWan }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
