import type { IsoDate, Verification } from '@zaoce/domain';
import { effectiveState } from '../registrations/effectiveState';
import type { RegistrationState } from '../registrations/row';

export type VerificationOutcome = Verification['outcome'];

const OUTCOMES: Record<RegistrationState, VerificationOutcome> = {
  live: 'genuine',
  lapsed: 'lapsed',
  suspended: 'suspended',
  cancelled: 'cancelled',
  revoked: 'revoked',
  void: 'void',
};

/** What a registration with a right code, or looked up without one, is worth on a day. Ended ones stay public. */
export function outcomeOf(
  row: { state: RegistrationState; valid_to: IsoDate; replaced_by: string | null },
  day: IsoDate,
): VerificationOutcome {
  return row.replaced_by ? 'replaced' : OUTCOMES[effectiveState(row, day)];
}
