import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { inLocale, readCalendarYear, readHolidayNotice, type CalendarYearView } from '@zaoce/domain';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { PanelCard } from '../common/PanelCard';
import { ProblemAlert } from '../common/ProblemAlert';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { useScreenLocale } from '../i18n/useText';
import { DayList } from './DayList';
import { writeDays } from './writeDays';

/** Paste the notice, see which days it names, save. What was entered before stands there to be corrected. */
export function LoadYearForm({ year }: { year: CalendarYearView }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useReviewProvider();
  const [text, setText] = useState(writeDays(year));
  const [source, setSource] = useState(year.source ?? '');
  const { run, busy, problem } = useAct<CalendarYearView>(['calendar', 'filings']);
  const days = readHolidayNotice(text, year.year);
  const read = readCalendarYear(year.year, days);
  const named = source.trim().length >= 2;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!read.ok || !named) return;
    const body = { source: source.trim(), days };
    if (!(await run(JSON.stringify(body), () => provider.loadCalendarYear(year.year, body)))) return;
    notify('zaoce.calendar.saved', { type: 'success', messageArgs: { year: year.year } });
    navigate(`/calendar/${year.id}/show`);
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack spacing={2} sx={{ mt: 2, maxWidth: 880 }}>
        <ProblemAlert problem={problem} />
        <TextField
          label={translate('zaoce.calendar.source')}
          helperText={translate('zaoce.calendar.sourceHint')}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          required
        />
        <TextField
          label={translate('zaoce.calendar.notice')}
          helperText={translate('zaoce.calendar.noticeHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          multiline
          minRows={6}
          maxRows={24}
        />
        {text.trim() !== '' && !read.ok && (
          <Alert severity="error" role="status">
            <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
              {read.issues.map(({ path, code, message }) => (
                <li key={`${path} ${code} ${message.zh}`}>{inLocale(message, locale)}</li>
              ))}
            </ul>
          </Alert>
        )}
        {read.ok && (
          <PanelCard title={translate('zaoce.calendar.read', { smart_count: days.length })}>
            <DayList label={translate('zaoce.calendar.holiday')} days={read.year.holidays} />
            <DayList label={translate('zaoce.calendar.workday')} days={read.year.workdays} />
          </PanelCard>
        )}
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" disabled={busy || !read.ok || !named}>
            {translate('zaoce.calendar.save')}
          </Button>
          <Button component={Link} to={`/calendar/${year.id}/show`}>
            {translate('ra.action.cancel')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
