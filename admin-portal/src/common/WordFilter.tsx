import type { Bilingual } from '@zaoce/domain';
import { SelectInput } from 'react-admin';
import { useText } from '../i18n/useText';

interface Props {
  source: string;
  label: string;
  /** The closed list of the domain, by stored word. */
  words: Record<string, Bilingual>;
  /** Read by react-admin's filter row. */
  alwaysOn?: boolean;
}

/** Filters a list by one word of a closed list. */
export function WordFilter({ source, label, words }: Props) {
  const text = useText();
  const choices = Object.entries(words).map(([id, word]) => ({ id, name: text(word) }));
  return <SelectInput source={source} label={label} choices={choices} translateChoice={false} />;
}
