import type { IsoDate } from '@zaoce/domain';
import type { RegistrationRow, RegistrationState } from './row';

/** The state on a day: a live registration whose validity has ended has lapsed, whatever the nightly job did (domain.md 3). */
export function effectiveState(
  row: Pick<RegistrationRow, 'state' | 'valid_to'>,
  day: IsoDate,
): RegistrationState {
  return row.state === 'live' && row.valid_to < day ? 'lapsed' : row.state;
}
