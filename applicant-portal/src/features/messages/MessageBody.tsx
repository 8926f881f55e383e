import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { splitBody } from './splitBody';

/** What a message says. It is plain text; nothing in it is taken for markup. */
export function MessageBody({ body }: { body: string }) {
  return splitBody(body).map((part, index) =>
    part.kind === 'list' ? (
      <Box component="ul" key={index} sx={{ mt: 0, mb: 2, pl: 3 }}>
        {part.lines.map((line, number) => (
          <Box component="li" key={number} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {line}
          </Box>
        ))}
      </Box>
    ) : (
      <Typography key={index} sx={{ mb: 2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {part.text}
      </Typography>
    ),
  );
}
