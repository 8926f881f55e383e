import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface FactLine {
  label: string;
  value: ReactNode;
}

/** Labels and values in the dense columns of the review screen. What is not there says so. */
export function FactLines({ facts }: { facts: readonly FactLine[] }) {
  const translate = useTranslate();
  return (
    <dl style={{ margin: 0 }}>
      {facts.map(({ label, value }) => (
        <Stack key={label} direction="row" spacing={1} sx={{ py: 0.25 }}>
          <Typography component="dt" variant="body2" color="text.secondary" sx={{ flex: '0 0 34%' }}>
            {label}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value ?? translate('zaoce.review.nothing')}
          </Typography>
        </Stack>
      ))}
    </dl>
  );
}
