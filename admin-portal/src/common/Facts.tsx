import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

export interface Fact {
  /** Translation key of the label. */
  label: string;
  value: ReactNode;
}

/** Labels and values, one under the other. What is not there says so. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, 220px) 1fr' },
        columnGap: 2,
        rowGap: 1,
      }}
    >
      {facts.map(({ label, value }) => (
        <Fragment key={label}>
          <Typography component="dt" color="text.secondary">
            {translate(label)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value === null || value === undefined || value === ''
              ? translate('zaoce.review.nothing')
              : value}
          </Typography>
        </Fragment>
      ))}
    </Box>
  );
}
