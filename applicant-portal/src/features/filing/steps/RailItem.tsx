import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { StateLabel } from '../../../ui/StateLabel';
import { useDraftState } from '../draft/DraftContext';
import { describeStepState, STEP_TONES } from './stepWords';
import type { Step } from './steps';
import type { StepState } from './stepStates';

/** One step of the rail. */
export function RailItem({
  step,
  position,
  isCurrent,
  state,
}: {
  step: Step;
  position: number;
  isCurrent: boolean;
  state?: StepState;
}) {
  const { t } = useTranslation('filing');
  const { id } = useDraftState().filing;

  return (
    <Box component="li">
      <Box
        component={Link}
        to={`/filings/${id}/${step.key}`}
        aria-current={isCurrent ? 'step' : undefined}
        sx={{
          display: 'block',
          p: 1,
          borderRadius: 1,
          textDecoration: 'none',
          color: 'text.primary',
          fontWeight: isCurrent ? 700 : 400,
          bgcolor: isCurrent ? 'primary.light' : undefined,
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        {position}. {t(`stepNames.${step.key}`)}
        <Box sx={{ mt: 0.25 }}>
          {state && <StateLabel tone={STEP_TONES[state.state]}>{describeStepState(state, t)}</StateLabel>}
        </Box>
      </Box>
    </Box>
  );
}
