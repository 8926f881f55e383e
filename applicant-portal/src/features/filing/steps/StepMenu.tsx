import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useDraftState } from '../draft/DraftContext';
import type { StepRailProps } from './StepRail';
import { describeStepState } from './stepWords';

/** The steps of a narrow screen: one line that says where one is and opens to all. */
export function StepMenu({ steps, current, states }: StepRailProps) {
  const { t } = useTranslation('filing');
  const { id } = useDraftState().filing;
  const navigate = useNavigate();
  const position = steps.findIndex(({ key }) => key === current) + 1;

  return (
    <TextField
      select
      fullWidth
      size="small"
      id="step-menu"
      label={t('step', { position, total: steps.length })}
      value={current}
      onChange={(event) => void navigate(`/filings/${id}/${event.target.value}`)}
    >
      {steps.map((step, index) => {
        const state = states[step.key];
        return (
          <MenuItem key={step.key} value={step.key}>
            {index + 1}. {t(`stepNames.${step.key}`)}
            {state && `（${describeStepState(state, t)}）`}
          </MenuItem>
        );
      })}
    </TextField>
  );
}
