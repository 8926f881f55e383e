import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useSetting } from './ruleForm';

export interface Choice {
  value: string;
  name: string;
}
interface Props {
  path: string;
  label: string;
  choices: readonly Choice[];
  /** Name of "none"; without it one of the choices must be taken. */
  none?: string;
  disabled?: boolean;
}

/** One of a closed list. A stored word that is no longer on the list is shown as it is. */
export function ChoiceSetting({ path, label, choices, none, disabled = false }: Props) {
  const { value, set, problem, id } = useSetting(path);
  const chosen = typeof value === 'string' ? value : '';
  const isKnown = chosen === '' || choices.some((choice) => choice.value === chosen);
  return (
    <TextField
      select
      id={id}
      label={label}
      value={chosen}
      onChange={(event) => set(event.target.value || undefined)}
      error={problem !== undefined}
      helperText={problem}
      disabled={disabled}
      slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxWidth: 560 } } } } } }}
    >
      {none !== undefined && <MenuItem value="">{none}</MenuItem>}
      {!isKnown && <MenuItem value={chosen}>{chosen}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} sx={{ whiteSpace: 'normal' }}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
