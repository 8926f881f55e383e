import { addDays, type IsoDate } from '../../calendar/isoDate';
import type { FilingRule } from '../rule/schema';

export interface RenewalWindow {
  opensOn: IsoDate;
  /** The filing should be in by then; later it is marked late. */
  dueOn: IsoDate;
  validTo: IsoDate;
  state: 'not-yet' | 'open' | 'late' | 'over';
}

/** The renewal window of a registration, in calendar days before the end of validity (行政许可法 50; domain.md 3). */
export function renewalWindow(
  windowDays: NonNullable<FilingRule['windowDays']>,
  validTo: IsoDate,
  onDay: IsoDate,
): RenewalWindow {
  const opensOn = addDays(validTo, -windowDays.opens);
  const dueOn = addDays(validTo, -windowDays.due);
  const state = onDay < opensOn ? 'not-yet' : onDay > validTo ? 'over' : onDay > dueOn ? 'late' : 'open';
  return { opensOn, dueOn, validTo, state };
}
