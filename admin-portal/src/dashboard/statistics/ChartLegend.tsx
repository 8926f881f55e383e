import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ChartPatterns, fillOf, type Ink } from './chartColours';

/** Which filling stands for what. */
export function ChartLegend({
  prefix,
  words,
}: {
  prefix: string;
  words: readonly (readonly [Ink, string])[];
}) {
  return (
    <Stack direction="row" aria-hidden sx={{ flexWrap: 'wrap', columnGap: 2 }}>
      {words.map(([ink, word]) => (
        <Stack key={ink} direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
          <Box component="svg" sx={{ width: 16, height: 16, borderRadius: 0.5 }}>
            <ChartPatterns prefix={`${prefix}-legend`} inks={[ink]} />
            <rect width="16" height="16" fill={fillOf(`${prefix}-legend`, ink)} />
          </Box>
          <Typography variant="caption">{word}</Typography>
        </Stack>
      ))}
    </Stack>
  );
}
