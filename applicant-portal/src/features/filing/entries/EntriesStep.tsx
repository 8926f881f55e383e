import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { repeatedCourses, type EntrySection } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '../../../ui/EmptyState';
import { Surface } from '../../../ui/Surface';
import { useDraftState } from '../draft/DraftContext';
import { fieldId } from '../places/places';
import { RemarksAt } from '../returned/RemarksAt';
import { useFilingRule } from '../useFilingRule';
import { EntryCard } from './EntryCard';
import { EntryDialog } from './EntryDialog';
import { entriesOf } from './entryTypes';
import { HoursNotice } from './HoursNotice';
import { LinkedEducation } from './LinkedEducation';

/** A step that is a list: entries are added, changed and deleted one by one. Which one is open lives in the address. */
export function EntriesStep({ section }: { section: EntrySection }) {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const rule = useFilingRule(filing);
  const [search, setSearch] = useSearchParams();
  const entries = entriesOf(filing.sections, section);
  const { minimum = 0, perYear } = rule?.sections.find(({ key }) => key === section) ?? {};
  const repeated = section === 'education' ? repeatedCourses(filing.sections.education ?? []) : null;
  const edited = search.get('edit');
  const open = (position: string | null) =>
    setSearch(position === null ? {} : { edit: position }, { preventScrollReset: true });

  return (
    <>
      {section === 'education' && (
        <>
          <HoursNotice />
          <LinkedEducation entries={entries} />
        </>
      )}
      <Surface>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
          <Typography color="text.secondary" sx={{ flex: '1 1 260px' }}>
            {minimum > 0 && `${t('entries.minimum', { minimum })} `}
            {perYear && t('entries.perYear', perYear)}
            {section === 'education' && t('entries.educationText')}
          </Typography>
          <Button id={fieldId(section)} variant="contained" startIcon={<Add />} onClick={() => open('new')}>
            {t('entries.add')}
          </Button>
        </Box>
        <RemarksAt path={section} />
        {entries.length === 0 && (
          <EmptyState
            title={t('entries.none')}
            text={minimum > 0 || perYear ? undefined : t('entries.noneOptional')}
          />
        )}
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
          {entries.map((entry, index) => (
            <EntryCard
              key={entry.id ?? index}
              section={section}
              entry={entry}
              index={index}
              isRepeated={repeated?.has(index) ?? false}
              onEdit={() => open(String(index))}
            />
          ))}
        </Box>
      </Surface>
      <EntryDialog
        key={edited ?? 'closed'}
        section={section}
        edited={edited}
        entries={entries}
        onClose={() => open(null)}
      />
    </>
  );
}
