import { labelOf } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { SearchSelectInput } from '../../../ui/form/SearchSelectInput';
import { SelectInput } from '../../../ui/form/SelectInput';
import { TextInput } from '../../../ui/form/TextInput';
import { EthnicityInput } from './EthnicityInput';
import { traitsOf } from './fieldTraits';

export interface FieldInputProps {
  id: string;
  /** Path without entry numbers, e.g. `projects.costWan`; decides label and kind. */
  path: string;
  value: string;
  optional: boolean;
  problem?: string;
  /** Shown as known: it can be read and copied, not changed. */
  isKnown?: boolean;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** The input for a field of a filing, as its traits ask for. */
export function FieldInput({ path, optional, isKnown = false, ...field }: FieldInputProps) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const traits = traitsOf(path);
  const label = pick(labelOf(path));
  const hint = traits.hint && t(`hints.${traits.hint}`);
  const shared = { ...field, label, hint, optional };

  if (traits.kind === 'ethnicity') return <EthnicityInput {...field} label={label} />;
  if (traits.kind === 'select') return <SelectInput {...shared} options={traits.options ?? []} />;
  if (traits.kind === 'search') return <SearchSelectInput {...shared} options={traits.options ?? []} />;
  return (
    <TextInput
      {...shared}
      hint={isKnown ? t('held.known') : hint}
      type={traits.kind === 'date' ? 'date' : 'text'}
      multiline={traits.kind === 'multiline'}
      autoComplete={traits.autoComplete}
      inputMode={traits.inputMode}
      maxLength={traits.kind === 'date' ? undefined : traits.maxLength}
      inputProps={{
        readOnly: isKnown,
        ...(traits.kind === 'date' && { min: '1930-01-01', max: '2099-12-31' }),
      }}
    />
  );
}
