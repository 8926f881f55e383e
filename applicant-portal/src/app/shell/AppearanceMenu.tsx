import Contrast from '@mui/icons-material/Contrast';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  APPEARANCES,
  changePreferences,
  usePreferences,
  type Appearance,
} from '../../preferences/preferences';

const LABELS = { system: 'appearanceSystem', light: 'appearanceLight', dark: 'appearanceDark' } as const;

/** Light, dark, or as the machine has it. */
export function AppearanceMenu() {
  const { t } = useTranslation('shell');
  const { appearance } = usePreferences();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);

  const choose = (choice: Appearance) => {
    changePreferences({ appearance: choice });
    setAnchor(null);
  };

  return (
    <>
      <IconButton
        color="inherit"
        aria-label={t('appearance')}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Contrast />
      </IconButton>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {APPEARANCES.map((choice) => (
          <MenuItem
            key={choice}
            role="menuitemradio"
            aria-checked={choice === appearance}
            selected={choice === appearance}
            onClick={() => choose(choice)}
          >
            {t(LABELS[choice])}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
