import CheckIcon from '@mui/icons-material/CheckCircle';
import CircleIcon from '@mui/icons-material/RadioButtonUnchecked';
import PlayIcon from '@mui/icons-material/PlayCircleOutline';
import ErrorIcon from '@mui/icons-material/Cancel';
import UndoIcon from '@mui/icons-material/Undo';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import type { StageView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { DeadlineMark } from '../../cells/DeadlineMark';
import { useDesk } from '../desk';
import { PanelCard } from '../../../common/PanelCard';

const ICONS = {
  waiting: CircleIcon,
  current: PlayIcon,
  passed: CheckIcon,
  returned: UndoIcon,
  refused: ErrorIcon,
} as const;

/** The route: which office decides what, and how long it has. */
export function StagesCard() {
  const translate = useTranslate();
  const text = useText();
  const { filing } = useDesk();
  const describe = (stage: StageView) =>
    [stage.authorityName, translate(`zaoce.stage.${stage.state}`), stage.opinion].filter(Boolean).join(' · ');
  return (
    <PanelCard title={translate('zaoce.review.stages')}>
      <List dense disablePadding>
        {filing.detail.stages.map((stage) => {
          const Icon = ICONS[stage.state];
          return (
            <ListItem key={stage.key} disableGutters sx={{ alignItems: 'flex-start' }}>
              <ListItemIcon sx={{ minWidth: 32, pt: 0.5 }}>
                <Icon
                  fontSize="small"
                  color={stage.state === 'current' ? 'primary' : 'inherit'}
                  aria-hidden
                />
              </ListItemIcon>
              <ListItemText primary={text(stage.label)} secondary={describe(stage)} />
              {stage.state === 'current' && <DeadlineMark row={stage} />}
            </ListItem>
          );
        })}
      </List>
    </PanelCard>
  );
}
