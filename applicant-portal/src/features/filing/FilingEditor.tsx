import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';
import { SaveNotices } from './draft/SaveNotices';
import { useLeavingGuard } from './draft/useLeavingGuard';
import { useFocusTarget } from './places/useFocusTarget';
import { ReturnedPanel } from './returned/ReturnedPanel';
import { StepContent } from './steps/StepContent';
import { StepNavigation } from './steps/StepNavigation';
import { StepRail } from './steps/StepRail';
import { useStepStates } from './steps/useStepStates';
import type { Step } from './steps/steps';

/** The rail of steps beside the step that is open. */
export function FilingEditor({ steps }: { steps: Step[] }) {
  const { step: wanted } = useParams();
  const current = steps.find(({ key }) => key === wanted) ?? steps[0];
  const states = useStepStates(steps);
  useFocusTarget();
  useLeavingGuard();
  if (!current) return null;

  return (
    <>
      <ReturnedPanel steps={steps} />
      <SaveNotices />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <StepRail steps={steps} current={current.key} states={states} />
        <Box>
          <StepContent step={current} steps={steps} />
          <StepNavigation steps={steps} current={current.key} />
        </Box>
      </Box>
    </>
  );
}
