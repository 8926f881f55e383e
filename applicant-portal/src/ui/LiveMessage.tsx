import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';

/** Says a short message to screen readers, whenever it changes, without showing it. */
export function LiveMessage({ message }: { message: string }) {
  return (
    <Box role="status" aria-live="polite" sx={visuallyHidden}>
      {message}
    </Box>
  );
}
