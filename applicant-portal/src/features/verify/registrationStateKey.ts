import { registrationView, type RegistrationView } from '@zaoce/domain';

/** The state of a registration, when the word is one this portal has a name for. */
export function registrationStateKey(word: string | null): RegistrationView['state'] | null {
  const parsed = registrationView.shape.state.safeParse(word);
  return parsed.success ? parsed.data : null;
}
