import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** A moment on the timeline that belongs to no stage. */
export function TimelineMark({
  title,
  text,
  isDone = false,
}: {
  title: string;
  text?: string;
  isDone?: boolean;
}) {
  return (
    <Box
      component="li"
      sx={{ pb: 2.5, pl: 2.5, borderLeft: 2, borderColor: isDone ? 'primary.main' : 'divider' }}
    >
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {text && (
        <Typography variant="body2" color="text.secondary">
          {text}
        </Typography>
      )}
    </Box>
  );
}
