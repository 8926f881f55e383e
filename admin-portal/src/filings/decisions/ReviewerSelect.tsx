import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useReviewers } from '../state/useReviewers';

interface Props {
  /** The id of the chosen reviewer, or nothing. */
  value: string;
  onChange: (reviewerId: string) => void;
}

/** Chooses a colleague; says how many filings each already holds. */
export function ReviewerSelect({ value, onChange }: Props) {
  const translate = useTranslate();
  const reviewers = useReviewers();
  return (
    <TextField
      select
      required
      label={translate('zaoce.decision.reviewer')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {reviewers.map(({ id, name, claimed }) => (
        <MenuItem key={id} value={String(id)}>
          {translate('zaoce.decision.reviewerLoad', { name, smart_count: claimed })}
        </MenuItem>
      ))}
    </TextField>
  );
}
