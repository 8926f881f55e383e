import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';

export interface ChoiceChipsProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One of a few filters; each chip is a toggle that says whether it is on. */
export function ChoiceChips({ label, value, options, onChange }: ChoiceChipsProps) {
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {options.map((option) => (
        <Chip
          key={option.value}
          component="button"
          type="button"
          label={option.label}
          aria-pressed={option.value === value}
          color={option.value === value ? 'primary' : 'default'}
          variant={option.value === value ? 'filled' : 'outlined'}
          onClick={() => onChange(option.value)}
        />
      ))}
    </Box>
  );
}
