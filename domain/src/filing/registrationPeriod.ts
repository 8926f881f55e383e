import { addDays, addYears, type IsoDate } from '../calendar/isoDate';

/**
 * The first day of the period a registration is in: its issue, or the day after the period that was renewed last. What
 * a renewal asks for (education) counts from this day (domain.md 3: "since the last registration").
 */
export function periodStart(
  registration: { validFrom: IsoDate; validTo: IsoDate },
  validityYears: number | undefined,
): IsoDate {
  if (!validityYears) return registration.validFrom;
  const renewed = addDays(addYears(registration.validTo, -validityYears), 1);
  return renewed > registration.validFrom ? renewed : registration.validFrom;
}
