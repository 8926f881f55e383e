import Box from '@mui/material/Box';
import { useGetResourceLabel, useResourceContext } from 'react-admin';
import type { ReactNode } from 'react';

/** Lets a table that is wider than the screen scroll by itself; it can be reached and scrolled with the keyboard. */
export function ScrollingTable({ children }: { children: ReactNode }) {
  const resource = useResourceContext() ?? '';
  const label = useGetResourceLabel()(resource, 2);
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      {children}
    </Box>
  );
}
