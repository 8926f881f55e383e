import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { Option } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { SelectInputProps } from './SelectInput';

/** One of a closed list that is too long to look through: typing narrows it, in the language shown or in the other. */
export function SearchSelectInput(props: SelectInputProps) {
  const { id, label, value, options, onChange, onBlur, problem, hint, optional } = props;
  const { t } = useTranslation();
  const { pick } = useLanguage();
  const chosen = options.find((option) => option.value === value) ?? null;

  return (
    <Autocomplete<Option>
      id={id}
      options={[...options]}
      value={chosen}
      getOptionLabel={pick}
      isOptionEqualToValue={(option, other) => option.value === other.value}
      filterOptions={(all, { inputValue }) => all.filter((option) => mentions(option, inputValue))}
      noOptionsText={t('noOption')}
      openText={t('actions.open')}
      closeText={t('actions.close')}
      clearText={t('actions.clear')}
      onChange={(_event, option) => onChange(option?.value ?? '')}
      onBlur={onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          label={optional ? `${label}（${t('optional')}）` : label}
          error={Boolean(problem)}
          helperText={problem ?? hint}
          slotProps={{ htmlInput: { ...params.inputProps, 'aria-required': !optional } }}
        />
      )}
    />
  );
}

function mentions({ zh, en }: Option, typed: string): boolean {
  return `${zh} ${en}`.toLowerCase().includes(typed.trim().toLowerCase());
}
