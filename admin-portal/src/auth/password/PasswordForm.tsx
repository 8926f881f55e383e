import Button from '@mui/material/Button';
import { Form, minLength, PasswordInput, required, useTranslate } from 'react-admin';
import { ProblemAlert } from '../../common/ProblemAlert';

export interface PasswordValues {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

/** Shortest password that the form lets through; the server has the last word. */
const SHORTEST = 8;

const matches = (value: string, all: Partial<PasswordValues>) =>
  value === all.newPassword ? undefined : 'zaoce.auth.passwordsDiffer';

interface Props {
  problem: unknown;
  onSubmit: (values: PasswordValues) => Promise<void>;
}

/** Present password and the new one, twice. */
export function PasswordForm({ problem, onSubmit }: Props) {
  const translate = useTranslate();
  return (
    <Form noValidate onSubmit={(values: Partial<PasswordValues>) => onSubmit(values as PasswordValues)}>
      <ProblemAlert problem={problem} />
      <PasswordInput
        source="currentPassword"
        label="zaoce.auth.currentPassword"
        autoComplete="current-password"
        validate={required()}
      />
      <PasswordInput
        source="newPassword"
        label="zaoce.auth.newPassword"
        autoComplete="new-password"
        validate={[required(), minLength(SHORTEST)]}
      />
      <PasswordInput
        source="repeated"
        label="zaoce.auth.repeatPassword"
        autoComplete="new-password"
        validate={[required(), matches]}
      />
      <Button type="submit" variant="contained" sx={{ mt: 1 }}>
        {translate('zaoce.auth.changePassword')}
      </Button>
    </Form>
  );
}
