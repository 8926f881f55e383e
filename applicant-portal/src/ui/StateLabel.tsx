import CheckCircleOutline from '@mui/icons-material/CheckCircleOutline';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type Tone = 'success' | 'warning' | 'error' | 'info' | 'neutral';

const ICONS = {
  success: CheckCircleOutline,
  warning: WarningAmberOutlined,
  error: ErrorOutline,
  info: InfoOutlined,
  neutral: RadioButtonUnchecked,
};

/** A state in three ways at once: icon, word, colour. */
export function StateLabel({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = ICONS[tone];
  const palette = tone === 'neutral' ? 'secondary' : tone;

  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        py: 0.25,
        borderRadius: 1,
        typography: 'caption',
        fontWeight: 600,
        color: `${palette}.main`,
        bgcolor: `${palette}.light`,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: '1.25em' }} />
      {children}
    </Box>
  );
}
