import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

interface Props {
  label: string;
  value: string | undefined;
  choices: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
}

/** One of some choices, or all of them. */
export function ChoiceField({ label, value, choices, onChoose }: Props) {
  const translate = useTranslate();
  const known = choices.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={translate(label)}
      value={known ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('zaoce.statistics.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
