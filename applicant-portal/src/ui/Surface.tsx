import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

export interface SurfaceProps {
  title?: ReactNode;
  /** Level of the heading in the outline of the page. */
  level?: 'h2' | 'h3';
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
}

/** A white sheet with a heading; a named region when it has one. */
export function Surface({ title, level = 'h2', actions, children, id }: SurfaceProps) {
  const headingId = useId();

  return (
    <Paper
      component="section"
      variant="outlined"
      id={id}
      aria-labelledby={title ? headingId : undefined}
      sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}
    >
      {title && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
          <Typography id={headingId} variant={level} sx={{ flex: '1 1 auto' }}>
            {title}
          </Typography>
          {actions}
        </Box>
      )}
      {children}
    </Paper>
  );
}
