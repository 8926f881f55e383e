import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DECISIONS } from './chartScale';
import { DECISION_COLOUR } from './decisionColour';

/** Which colour stands for which decision, from the ground up. */
export function ChartLegend() {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={2} aria-hidden sx={{ flexWrap: 'wrap' }}>
      {DECISIONS.map((decision) => (
        <Stack key={decision} direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
          <Box
            sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: `${DECISION_COLOUR[decision]}.main` }}
          />
          <Typography variant="caption">{translate(`zaoce.decision.${decision}`)}</Typography>
        </Stack>
      ))}
    </Stack>
  );
}
