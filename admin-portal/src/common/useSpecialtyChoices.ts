import { SPECIALTIES } from '@zaoce/domain';
import { useText } from '../i18n/useText';

/** The specialties as choices of a filter. */
export function useSpecialtyChoices(): { id: string; name: string }[] {
  const text = useText();
  return SPECIALTIES.map((specialty) => ({ id: specialty.value, name: text(specialty) }));
}
