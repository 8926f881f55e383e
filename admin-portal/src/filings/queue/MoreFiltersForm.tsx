import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { AUTHORITIES, DEFECT_CODES, MINISTRY, MINISTRY_NAME } from '@zaoce/domain';
import {
  BooleanInput,
  DateInput,
  FilterLiveForm,
  NumberInput,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useSpecialtyChoices } from '../../common/useSpecialtyChoices';
import { useText } from '../../i18n/useText';
import { useFilingRules } from '../state/useFilingRules';
import { useReviewers } from '../state/useReviewers';
import { KindFilter } from './KindFilter';

const LEVELS = ['green', 'amber', 'red'].map((id) => ({ id, name: `zaoce.checkLevel.${id}` }));
const DECISIONS = ['approved', 'returned', 'refused'].map((id) => ({
  id,
  name: `zaoce.filter.decisionOf.${id}`,
}));
const OFFICES = [{ code: MINISTRY, ...MINISTRY_NAME }, ...AUTHORITIES];
const onlyWhenOn = (on: boolean) => (on ? true : undefined);

/** The filters of the queue; each takes effect as it is set. */
export function MoreFiltersForm({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const text = useText();
  const { stages } = useFilingRules();
  const reviewers = useReviewers();
  const specialties = useSpecialtyChoices();
  const assignees = [
    ...(['me', 'none'] as const).map((id) => ({ id, name: translate(`zaoce.filter.assignee.${id}`) })),
    ...reviewers.map(({ id, name }) => ({ id, name })),
  ];

  return (
    <FilterLiveForm>
      <Box sx={{ display: 'grid', gap: 1, columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <KindFilter />
        <SelectInput
          source="stage"
          label="zaoce.filter.stage"
          choices={stages.map(({ key, label }) => ({ id: key, name: text(label) }))}
          translateChoice={false}
          helperText={false}
        />
        <SelectInput
          source="holder"
          label="zaoce.filter.holder"
          choices={OFFICES.map(({ code, ...name }) => ({ id: code, name: text(name) }))}
          translateChoice={false}
          helperText={false}
        />
        <SelectInput
          source="specialty"
          label="zaoce.filter.specialty"
          choices={specialties}
          translateChoice={false}
          helperText={false}
        />
        <TextInput source="employer" label="zaoce.filter.employer" helperText={false} resettable />
        <SelectInput
          source="assignee"
          label="zaoce.filter.assigneeLabel"
          choices={assignees}
          translateChoice={false}
          helperText={false}
        />
        <DateInput source="submittedFrom" label="zaoce.filter.submittedFrom" helperText={false} />
        <DateInput source="submittedTo" label="zaoce.filter.submittedTo" helperText={false} />
        <SelectInput
          source="checkLevel"
          label="zaoce.filter.checkLevel"
          choices={LEVELS}
          helperText={false}
        />
        <SelectInput source="decision" label="zaoce.filter.decision" choices={DECISIONS} helperText={false} />
        <SelectInput
          source="reason"
          label="zaoce.filter.reason"
          choices={Object.entries(DEFECT_CODES).map(([id, label]) => ({ id, name: `${id} ${text(label)}` }))}
          translateChoice={false}
          helperText={false}
        />
        <DateInput source="decidedFrom" label="zaoce.filter.decidedFrom" helperText={false} />
        <DateInput source="decidedTo" label="zaoce.filter.decidedTo" helperText={false} />
        <NumberInput source="dueWithin" label="zaoce.filter.dueWithin" min={0} max={60} helperText={false} />
        <BooleanInput source="overdue" label="zaoce.filter.overdue" parse={onlyWhenOn} helperText={false} />
        <BooleanInput source="late" label="zaoce.filter.late" parse={onlyWhenOn} helperText={false} />
        <BooleanInput
          source="resubmitted"
          label="zaoce.filter.resubmitted"
          parse={onlyWhenOn}
          helperText={false}
        />
      </Box>
      <Box sx={{ textAlign: 'right', mt: 1 }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </Box>
    </FilterLiveForm>
  );
}
