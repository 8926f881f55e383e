import FormatSizeIcon from '@mui/icons-material/FormatSize';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { useLargeType } from '../settings/useLargeType';

/** Switches large type on and off. */
export function LargeTypeButton() {
  const translate = useTranslate();
  const [on, setOn] = useLargeType();
  const label = translate('zaoce.layout.largeType');
  return (
    <Tooltip title={label} describeChild={false}>
      <IconButton color="inherit" aria-label={label} aria-pressed={on} onClick={() => setOn(!on)}>
        <FormatSizeIcon />
      </IconButton>
    </Tooltip>
  );
}
