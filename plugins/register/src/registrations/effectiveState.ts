import type { IsoDate } from '@zaoce/domain';
import type { RegistrationRow, RegistrationState } from './row';

/**
 * The state on a day: a registration whose validity has ended has lapsed, whatever the nightly job did (domain.md 3). A
 * suspended one too, since a suspension does not prolong it.
 */
export function effectiveState(
  row: Pick<RegistrationRow, 'state' | 'valid_to'>,
  day: IsoDate,
): RegistrationState {
  const stands = row.state === 'live' || row.state === 'suspended';
  return stands && row.valid_to < day ? 'lapsed' : row.state;
}
