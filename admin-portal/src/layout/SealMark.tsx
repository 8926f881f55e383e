import { SEAL_RED, SEAL_RED_ON_DARK } from '@zaoce/applicant-portal/theme';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** The product's name behind a small seal. */
export function SealMark() {
  const translate = useTranslate();
  const red = useTheme().palette.mode === 'dark' ? SEAL_RED_ON_DARK : SEAL_RED;
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <svg width="34" height="26" viewBox="0 0 34 26" aria-hidden="true">
        <ellipse cx="17" cy="13" rx="15.5" ry="11.5" fill="none" stroke={red} strokeWidth="2" />
        <path d="M10 10h14M10 13h14M10 16h9" stroke={red} strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      <Typography component="span" variant="h6" noWrap>
        {translate('zaoce.name')}
      </Typography>
    </Stack>
  );
}
