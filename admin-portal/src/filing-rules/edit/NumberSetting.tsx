import TextField from '@mui/material/TextField';
import { useSetting } from './ruleForm';

interface Props {
  path: string;
  label: string;
  hint?: string;
}

/** A number of the rule; empty takes the setting away. What is no number stays as it is, so that it is named. */
export function NumberSetting({ path, label, hint }: Props) {
  const { value, set, problem, id } = useSetting(path);
  const read = (text: string) =>
    text.trim() === '' ? undefined : Number.isNaN(Number(text)) ? text : Number(text);
  return (
    <TextField
      id={id}
      label={label}
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={(event) => set(read(event.target.value))}
      error={problem !== undefined}
      helperText={problem ?? hint}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      sx={{ maxWidth: 240 }}
    />
  );
}
