import Box from '@mui/material/Box';
import type { FilingRule } from '@zaoce/domain';
import { useParams } from 'react-router-dom';
import { SaveNotices } from './draft/SaveNotices';
import { useLeavingGuard } from './draft/useLeavingGuard';
import { useFocusTarget } from './places/useFocusTarget';
import { RenewalNotice } from './RenewalNotice';
import { ReturnedPanel } from './returned/ReturnedPanel';
import { StepContent } from './steps/StepContent';
import { StepNavigation } from './steps/StepNavigation';
import { StepRail } from './steps/StepRail';
import { useStepStates } from './steps/useStepStates';
import type { Step } from './steps/steps';

/** The rail of steps beside the step that is open. */
export function FilingEditor({ rule, steps }: { rule: FilingRule; steps: Step[] }) {
  const { step: wanted } = useParams();
  const current = steps.find(({ key }) => key === wanted) ?? steps[0];
  const states = useStepStates(steps);
  useFocusTarget();
  useLeavingGuard();
  if (!current) return null;

  return (
    <>
      <RenewalNotice rule={rule} />
      <ReturnedPanel steps={steps} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <StepRail steps={steps} current={current.key} states={states} />
        {/* What gets the focus must not hide under the steps, which stay at the top of a narrow screen. */}
        <Box
          sx={{
            minWidth: 0,
            '& input, & textarea, & button, & a, & [tabindex]': { scrollMarginTop: { xs: 150, md: 16 } },
          }}
        >
          <StepContent step={current} steps={steps} />
          <SaveNotices />
          <StepNavigation steps={steps} current={current.key} />
        </Box>
      </Box>
    </>
  );
}
