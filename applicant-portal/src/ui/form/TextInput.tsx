import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';

export interface TextInputProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** What is wrong, in the reader's words; replaces the hint. */
  problem?: string;
  hint?: string;
  optional?: boolean;
  type?: 'text' | 'date' | 'email' | 'tel' | 'search' | 'month';
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email';
  autoComplete?: string;
  maxLength?: number;
  multiline?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  inputProps?: NonNullable<TextFieldProps['slotProps']>['htmlInput'];
}

/** One line (or several) of text: label always visible, what is wrong said below and tied to the field. */
export function TextInput(props: TextInputProps) {
  const { t } = useTranslation();
  const { id, label, value, problem, hint, optional, type = 'text', multiline } = props;

  return (
    <TextField
      id={id}
      fullWidth
      label={optional ? `${label}（${t('optional')}）` : label}
      value={value}
      type={type}
      multiline={multiline}
      minRows={multiline ? 3 : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      autoComplete={props.autoComplete ?? 'off'}
      error={Boolean(problem)}
      helperText={problem ?? hint}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
      slotProps={{
        htmlInput: {
          'aria-required': optional ? undefined : true,
          inputMode: props.inputMode,
          maxLength: props.maxLength,
          ...props.inputProps,
        },
        inputLabel: type === 'date' || type === 'month' ? { shrink: true } : undefined,
      }}
    />
  );
}
