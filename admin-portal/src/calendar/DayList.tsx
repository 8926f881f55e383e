import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { dayOfWeek } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

/** Days of one kind, each with its day of the week. */
export function DayList({ label, days }: { label: string; days: readonly string[] }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
        {`${label}（${days.length}）`}
      </Typography>
      <Stack
        component="ul"
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 0.5, p: 0, m: 0, listStyle: 'none' }}
      >
        {days.map((date) => (
          <li key={date}>
            <Chip size="small" label={`${date} ${translate(`zaoce.calendar.weekday.${dayOfWeek(date)}`)}`} />
          </li>
        ))}
      </Stack>
    </>
  );
}
