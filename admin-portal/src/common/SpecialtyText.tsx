import { specialtyName } from '@zaoce/domain';
import { useText } from '../i18n/useText';

/** The name of a specialty in the language on the screen. */
export function SpecialtyText({ specialty }: { specialty: string | null }) {
  const text = useText();
  return specialty ? text(specialtyName(specialty)) : null;
}
