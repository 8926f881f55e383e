import type { RegistrationView } from '@zaoce/domain';
import type { Tone } from '../../ui/StateLabel';

/** How each state of a registration is shown, and whether its papers can still be printed. */
export const REGISTRATION_LOOK: Record<RegistrationView['state'], { tone: Tone; isInForce: boolean }> = {
  live: { tone: 'success', isInForce: true },
  suspended: { tone: 'warning', isInForce: false },
  lapsed: { tone: 'warning', isInForce: false },
  cancelled: { tone: 'error', isInForce: false },
  revoked: { tone: 'error', isInForce: false },
  void: { tone: 'error', isInForce: false },
};

/** Registrations in force first, the newest first among equals; what is over stays to be read below. */
export function inOrderOfUse<T extends Pick<RegistrationView, 'state' | 'issuedOn' | 'id'>>(
  registrations: readonly T[],
): T[] {
  const rank = ({ state }: T) => (state === 'live' ? 0 : state === 'suspended' ? 1 : 2);
  return [...registrations].sort(
    (first, second) =>
      rank(first) - rank(second) || second.issuedOn.localeCompare(first.issuedOn) || second.id - first.id,
  );
}
