import type { OutputOf, reviewGetRegistration } from '@zaoce/domain';

/** An entry of the register as reviewers read it; lists carry it without change records, filings and others. */
export type RegistrationRecord = OutputOf<typeof reviewGetRegistration>;

/** States in which both numbers are void for ever (domain.md 3). */
const ENDED: readonly RegistrationRecord['state'][] = ['cancelled', 'revoked', 'void'];

/** Whether the numbers of a registration are void. */
export function hasVoidNumbers({ state }: Pick<RegistrationRecord, 'state'>): boolean {
  return ENDED.includes(state);
}
