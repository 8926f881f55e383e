import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { optionsOfFact, RULE_FACTS, type Comparison } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';

interface Props {
  comparison: Comparison;
  onChange: (value: Comparison['value']) => void;
}

/** What a fact is compared with: one or several of its words, a number, yes or no. */
export function FactValueInput({ comparison: { field, value }, onChange }: Props) {
  const translate = useTranslate();
  const text = useText();
  const label = translate('zaoce.ruleEdit.value');
  const { kind } = RULE_FACTS[field];
  if (kind === 'number') {
    const read = (typed: string) =>
      onChange(typed.trim() === '' || Number.isNaN(Number(typed)) ? typed : Number(typed));
    return (
      <TextField
        label={label}
        value={String(value)}
        onChange={(event) => read(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
    );
  }
  if (kind === 'boolean') {
    return (
      <TextField
        select
        label={label}
        value={String(value)}
        onChange={(event) => onChange(event.target.value === 'true')}
      >
        <MenuItem value="true">{translate('ra.boolean.true')}</MenuItem>
        <MenuItem value="false">{translate('ra.boolean.false')}</MenuItem>
      </TextField>
    );
  }
  const multiple = Array.isArray(value);
  return (
    <TextField
      select
      label={label}
      value={multiple ? value.map(String) : String(value)}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { multiple } }}
    >
      {(optionsOfFact(field) ?? []).map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {text(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
