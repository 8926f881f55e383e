import { SelectInput } from 'react-admin';
import { useSpecialtyChoices } from './useSpecialtyChoices';

/** Filters a list by specialty. The props are read by react-admin's filter row. */
export function SpecialtyFilter(_props: { source: string; label: string; alwaysOn?: boolean }) {
  const choices = useSpecialtyChoices();
  return (
    <SelectInput
      source="specialty"
      label="zaoce.filter.specialty"
      choices={choices}
      translateChoice={false}
    />
  );
}
