import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { listMyEducation } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { useLanguage } from '../../../i18n/useLanguage';
import { Surface } from '../../../ui/Surface';
import { describeEntry } from './describeEntry';
import { entryPeriod } from './entryPeriod';
import { isLinked, type Entry } from './entryTypes';

/** Courses the association's system has told of: known, not asked. Absent when the filing carries them itself or there are none. */
export function LinkedEducation({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const { data: records = [] } = useQuery({
    queryKey: ['mine', 'education'],
    queryFn: () => api.call(listMyEducation),
  });
  if (records.length === 0 || entries.some(isLinked)) return null;

  return (
    <Surface title={t('entries.associationTitle')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {records.map(({ id, ...record }) => {
          const { title, details } = describeEntry('education', record);
          return (
            <li key={id}>
              <Typography component="span" sx={{ fontWeight: 600 }}>
                {title}
              </Typography>{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {[
                  ...details.map(pick),
                  entryPeriod(record, language, ''),
                  t('entries.hoursUnit', { hours: record.hours }),
                ].join(' · ')}
              </Typography>
            </li>
          );
        })}
      </Box>
    </Surface>
  );
}
