import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import Sync from '@mui/icons-material/Sync';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../../../i18n/formatDate';
import { useDraftState, useSaver } from './DraftContext';

const ICONS = {
  saved: CloudDoneOutlined,
  waiting: Sync,
  saving: Sync,
  offline: CloudOffOutlined,
  refused: ErrorOutline,
};
const COLOURS = {
  saved: 'success.main',
  waiting: 'text.secondary',
  saving: 'text.secondary',
  offline: 'warning.main',
  refused: 'error.main',
};

/** "已保存 12:03": whether everything typed is on the server, always in sight. */
export function SaveState() {
  const { t } = useTranslation('filing');
  const { phase, savedAt } = useDraftState();
  const saver = useSaver();
  const Icon = ICONS[phase];
  const text =
    phase === 'saved' && savedAt ? t('save.savedAt', { time: formatClock(savedAt) }) : t(`save.${phase}`);

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Box
        role="status"
        data-testid="save-state"
        sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: COLOURS[phase], typography: 'body2' }}
      >
        <Icon aria-hidden fontSize="small" />
        {text}
      </Box>
      {(phase === 'offline' || phase === 'refused') && (
        <Button size="small" onClick={() => void saver.flush()}>
          {t('save.now')}
        </Button>
      )}
    </Box>
  );
}
