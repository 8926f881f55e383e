import type { Option } from '@zaoce/domain';
import { Controller, type FieldValues, type Path } from 'react-hook-form';
import { PasswordInput, type PasswordInputProps } from './PasswordInput';
import { SelectInput } from './SelectInput';
import { TextInput, type TextInputProps } from './TextInput';
import type { OfficeForm } from './useOfficeForm';

interface Bound<T extends FieldValues> {
  of: OfficeForm<T>;
  name: Path<T>;
  hint?: string;
}
type Free<P> = Omit<P, 'id' | 'label' | 'value' | 'onChange' | 'onBlur' | 'problem' | 'hint'>;

/** A text field bound to a form. */
export function FormText<T extends FieldValues>({ of, name, ...rest }: Bound<T> & Free<TextInputProps>) {
  return (
    <Controller
      control={of.form.control}
      name={name}
      render={({ field, fieldState }) => (
        <TextInput
          {...rest}
          {...bind(of, name)}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          problem={fieldState.error?.message}
        />
      )}
    />
  );
}

/** A password field bound to a form. */
export function FormPassword<T extends FieldValues>({
  of,
  name,
  ...rest
}: Bound<T> & Free<PasswordInputProps>) {
  return (
    <Controller
      control={of.form.control}
      name={name}
      render={({ field, fieldState }) => (
        <PasswordInput
          {...rest}
          {...bind(of, name)}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          problem={fieldState.error?.message}
        />
      )}
    />
  );
}

/** A choice of a closed list bound to a form. */
export function FormSelect<T extends FieldValues>({
  of,
  name,
  ...rest
}: Bound<T> & { options: readonly Option[]; optional?: boolean }) {
  return (
    <Controller
      control={of.form.control}
      name={name}
      render={({ field, fieldState }) => (
        <SelectInput
          {...rest}
          {...bind(of, name)}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          problem={fieldState.error?.message}
        />
      )}
    />
  );
}

function bind<T extends FieldValues>(of: OfficeForm<T>, name: Path<T>) {
  return { id: of.idOf(name), label: of.labels[name] };
}
