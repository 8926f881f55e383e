import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { CalendarYearView } from '@zaoce/domain';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { PanelCard } from '../common/PanelCard';
import { DayList } from './DayList';

/** One year: the weekdays off, the weekends worked, and what still rests on a guess. */
export default function CalendarPage() {
  return (
    <Show component="div" actions={false}>
      <YearFacts />
    </Show>
  );
}

function YearFacts() {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  const year = useRecordContext<CalendarYearView>();
  if (!year) return null;
  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 880, alignItems: 'stretch' }}>
      {year.provisionalFilings > 0 && (
        <Alert severity="warning">
          {translate('zaoce.calendar.provisional', { smart_count: year.provisionalFilings })}
        </Alert>
      )}
      {!year.loaded && <Alert severity="info">{translate('zaoce.calendar.notLoaded')}</Alert>}
      {canAccess(role, 'calendar', 'edit') && (
        <Button variant="contained" component={Link} to={`/calendar/${year.id}`} sx={{ alignSelf: 'start' }}>
          {translate(year.loaded ? 'zaoce.calendar.again' : 'zaoce.calendar.enter')}
        </Button>
      )}
      {year.loaded && (
        <PanelCard title={`${year.year} · ${year.source ?? ''}`}>
          <DayList label={translate('zaoce.calendar.holiday')} days={year.holidays} />
          <DayList label={translate('zaoce.calendar.workday')} days={year.workdays} />
        </PanelCard>
      )}
    </Stack>
  );
}
