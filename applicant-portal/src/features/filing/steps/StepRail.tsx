import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../draft/SaveState';
import { RailItem } from './RailItem';
import { StepMenu } from './StepMenu';
import type { Step } from './steps';
import type { StepState } from './stepStates';

export interface StepRailProps {
  steps: readonly Step[];
  current: Step['key'];
  states: Record<string, StepState>;
}

/** The steps with their states; a rail on wide screens, a menu on narrow ones. Whether everything is saved is always in sight. */
export function StepRail({ steps, current, states }: StepRailProps) {
  const { t } = useTranslation('filing');

  return (
    <Paper variant="outlined" sx={{ p: 2, position: 'sticky', top: 8, zIndex: 2 }}>
      <Box component="nav" aria-label={t('steps')} sx={{ display: { xs: 'none', md: 'block' } }}>
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {steps.map((step, index) => (
            <RailItem
              key={step.key}
              step={step}
              position={index + 1}
              isCurrent={step.key === current}
              state={states[step.key]}
            />
          ))}
        </Box>
      </Box>
      <Box sx={{ display: { md: 'none' } }}>
        <StepMenu steps={steps} current={current} states={states} />
      </Box>
      <Box sx={{ borderTop: { md: 1 }, borderColor: { md: 'divider' }, mt: 1, pt: 1 }}>
        <SaveState />
        <Typography variant="caption" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' } }}>
          {t('stay')}
        </Typography>
      </Box>
    </Paper>
  );
}
