import AlarmIcon from '@mui/icons-material/Alarm';
import ScheduleIcon from '@mui/icons-material/Schedule';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { formatDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import { describeDeadline } from '../state/deadline';

const LOOK = {
  none: { colour: 'text.secondary', Icon: ScheduleIcon },
  calm: { colour: 'success.main', Icon: ScheduleIcon },
  soon: { colour: 'warning.main', Icon: AlarmIcon },
  overdue: { colour: 'error.main', Icon: ErrorIcon },
} as const;

type Row = Pick<ReviewFilingRow, 'dueOn' | 'dueProvisional' | 'overdue' | 'remainingWorkingDays'>;

/** Days left in words, colour and sign; the day itself below; a mark when the calendar of that year is not published yet. */
export function DeadlineMark({ row }: { row: Row }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const { tone, key, days, provisional } = describeDeadline(row);
  const { colour, Icon } = LOOK[tone];
  return (
    <Stack>
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', color: colour, whiteSpace: 'nowrap' }}>
        <Icon fontSize="small" aria-hidden />
        <Box component="span" sx={{ fontWeight: tone === 'calm' || tone === 'none' ? 400 : 600 }}>
          {translate(key, { smart_count: days })}
        </Box>
      </Stack>
      {row.dueOn && (
        <Typography variant="caption" color="text.secondary" noWrap>
          {formatDay(row.dueOn, locale)}
          {provisional && ` · ${translate('zaoce.deadline.provisional')}`}
        </Typography>
      )}
    </Stack>
  );
}
