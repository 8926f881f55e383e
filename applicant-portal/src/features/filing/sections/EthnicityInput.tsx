import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { ETHNIC_GROUPS } from './ethnicGroups';

export interface EthnicityInputProps {
  id: string;
  label: string;
  value: string;
  problem?: string;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** The ethnic group: typed or chosen from the 56. */
export function EthnicityInput({ id, label, value, problem, onChange, onBlur }: EthnicityInputProps) {
  return (
    <Autocomplete
      freeSolo
      id={id}
      options={ETHNIC_GROUPS}
      inputValue={value}
      onInputChange={(_event, typed, reason) => reason !== 'reset' && onChange(typed)}
      onChange={(_event, chosen) => onChange(chosen ?? '')}
      onBlur={onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={Boolean(problem)}
          helperText={problem}
          slotProps={{ htmlInput: { ...params.inputProps, 'aria-required': true, maxLength: 20 } }}
        />
      )}
    />
  );
}
