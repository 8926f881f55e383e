import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Option } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';

export interface SelectInputProps {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  onBlur?: () => void;
  problem?: string;
  hint?: string;
  optional?: boolean;
}

/** One of a closed list. A stored word that is not in the list is shown as empty and reported by the check. */
export function SelectInput({
  id,
  label,
  value,
  options,
  onChange,
  onBlur,
  problem,
  hint,
  optional,
}: SelectInputProps) {
  const { t } = useTranslation();
  const { pick } = useLanguage();
  const isKnown = options.some((option) => option.value === value);

  return (
    <TextField
      select
      fullWidth
      id={id}
      label={optional ? `${label}（${t('optional')}）` : label}
      value={isKnown ? value : ''}
      error={Boolean(problem)}
      helperText={problem ?? hint}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      slotProps={{ select: { SelectDisplayProps: { 'aria-required': !optional } } }}
    >
      {optional && <MenuItem value="">—</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {pick(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
