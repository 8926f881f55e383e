import TextField from '@mui/material/TextField';
import { useSetting } from './ruleForm';

interface Props {
  path: string;
  label: string;
  hint?: string;
  multiline?: boolean;
  disabled?: boolean;
}

/** A text of the rule. */
export function TextSetting({ path, label, hint, multiline = false, disabled = false }: Props) {
  const { value, set, problem, id } = useSetting(path);
  return (
    <TextField
      id={id}
      label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => set(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? hint}
      disabled={disabled}
      multiline={multiline}
      {...(multiline ? { minRows: 2 } : {})}
    />
  );
}
