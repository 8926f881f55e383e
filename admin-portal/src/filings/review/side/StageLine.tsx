import CheckIcon from '@mui/icons-material/CheckCircle';
import CircleIcon from '@mui/icons-material/RadioButtonUnchecked';
import PlayIcon from '@mui/icons-material/PlayCircleOutline';
import ErrorIcon from '@mui/icons-material/Cancel';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import Typography from '@mui/material/Typography';
import { authorityName, type StageView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { formatDay, formatInstant } from '../../../i18n/formatDate';
import { useScreenLocale, useText } from '../../../i18n/useText';
import { DeadlineMark } from '../../cells/DeadlineMark';
import { useDesk } from '../desk';
import { deciderOf } from './deciderOf';

const ICONS = {
  waiting: CircleIcon,
  current: PlayIcon,
  passed: CheckIcon,
  returned: UndoIcon,
  refused: ErrorIcon,
} as const;

/** One stage of the route. */
export function StageLine({ stage }: { stage: StageView }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const { filing } = useDesk();
  const current = stage.state === 'current';
  const Icon = ICONS[stage.state];
  const lines = [
    `${text(authorityName(stage.authorityCode))} · ${translate(`zaoce.stage.${stage.state}`)}`,
    current && filing.assigneeName && translate('zaoce.review.heldBy', { name: filing.assigneeName }),
    stage.enteredAt && translate('zaoce.review.since', { time: formatInstant(stage.enteredAt, locale) }),
    stage.decidedAt &&
      translate('zaoce.review.decidedBy', {
        time: formatInstant(stage.decidedAt, locale),
        name: deciderOf(stage, filing.history, filing.round) ?? '',
      }),
    stage.opinion,
    stage.extension &&
      translate('zaoce.review.extended', {
        days: stage.extension.days,
        day: formatDay(stage.extension.on, locale),
        reason: stage.extension.reason,
      }),
    stage.usedWorkingDays !== null && translate('zaoce.review.used', { smart_count: stage.usedWorkingDays }),
  ].filter((line): line is string => Boolean(line));

  return (
    <ListItem disableGutters sx={{ alignItems: 'flex-start' }} aria-current={current ? 'step' : undefined}>
      <ListItemIcon sx={{ minWidth: 32, pt: 0.5 }}>
        <Icon fontSize="small" color={current ? 'primary' : 'inherit'} aria-hidden />
      </ListItemIcon>
      <Box sx={{ minWidth: 0 }}>
        <Typography>{text(stage.label)}</Typography>
        {current && <DeadlineMark row={stage} />}
        {lines.map((line) => (
          <Typography key={line} variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {line}
          </Typography>
        ))}
      </Box>
    </ListItem>
  );
}
