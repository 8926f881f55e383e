import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/LinkButton';
import { Surface } from '../../ui/Surface';

/** One thing that can be done without signing in. */
export function Offer({
  title,
  text,
  to,
  action,
  children,
}: {
  title: string;
  text: string;
  to: string;
  action: string;
  children?: ReactNode;
}) {
  return (
    <Surface title={title}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {text}
      </Typography>
      {children && <Box sx={{ mb: 1.5 }}>{children}</Box>}
      <LinkButton to={to} variant="outlined">
        {action}
      </LinkButton>
    </Surface>
  );
}
