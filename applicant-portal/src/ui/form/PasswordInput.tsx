import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PasswordInputProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  problem?: string;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be shown; password managers and pasting work. */
export function PasswordInput({
  id,
  label,
  value,
  onChange,
  onBlur,
  problem,
  hint,
  autoComplete,
}: PasswordInputProps) {
  const { t } = useTranslation();
  const [isVisible, setVisible] = useState(false);

  return (
    <TextField
      id={id}
      fullWidth
      label={label}
      type={isVisible ? 'text' : 'password'}
      value={value}
      autoComplete={autoComplete}
      error={Boolean(problem)}
      helperText={problem ?? hint}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      slotProps={{
        htmlInput: { 'aria-required': true, spellCheck: false, autoCapitalize: 'none' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-label={isVisible ? t('hidePassword') : t('showPassword')}
                aria-pressed={isVisible}
                onClick={() => setVisible(!isVisible)}
              >
                {isVisible ? <VisibilityOff /> : <Visibility />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
