import { addYears, monthsBegun, type IsoDate } from '../calendar/isoDate';
import type { EducationDraft } from '../sections/draft';
import type { EducationPolicy } from './rule/schema';

/** The dates continuing education is counted from; which of them counts is the policy's choice. */
export interface EducationDates {
  qualificationIssuedOn?: IsoDate | null | undefined;
  registrationValidFrom?: IsoDate | null | undefined;
}

export interface EducationNeed {
  mandatory: boolean;
  compulsoryHours: number;
  electiveHours: number;
  /** Only courses that ended on this day or later count. */
  countsSince: IsoDate;
}

const NOTHING_NEEDED: EducationNeed = {
  mandatory: false,
  compulsoryHours: 0,
  electiveHours: 0,
  countsSince: '1800-01-01',
};

/**
 * How much continuing education a filing needs (domain.md 8, dossier 3.8).
 *
 * Counted from the qualification: nothing during the grace; after it, the hours of each whole year since, capped, and
 * courses of those last years count. Counted from the registration: the whole period's hours, courses since its begin.
 * An unknown date asks for nothing here; eligibility refuses such a filing anyway.
 */
export function educationNeed(
  policy: EducationPolicy | undefined,
  dates: EducationDates,
  onDay: IsoDate,
): EducationNeed {
  const since =
    policy?.countsFrom === 'registration' ? dates.registrationValidFrom : dates.qualificationIssuedOn;
  if (!policy || !since) return NOTHING_NEEDED;
  const months = monthsBegun(since, onDay);
  if (months <= policy.graceMonths) return NOTHING_NEEDED;
  const fromRegistration = policy.countsFrom === 'registration';
  const years = fromRegistration ? policy.capYears : Math.min(policy.capYears, Math.floor(months / 12));
  const earliest = addYears(onDay, -policy.capYears);
  return {
    mandatory: true,
    compulsoryHours: years * policy.hoursPerYearCompulsory,
    electiveHours: years * policy.hoursPerYearElective,
    countsSince: !fromRegistration && earliest > since ? earliest : since,
  };
}

/**
 * Which entries are a course that stands there already, by position: what the association reported comes before what was
 * typed, and else the earlier entry. The same days, content and category make it the same course; an entry that lacks one
 * of them is nobody's repetition.
 */
export function repeatedCourses(entries: readonly EducationDraft[]): ReadonlySet<number> {
  const known = new Set<string>();
  const repeated = new Set<number>();
  const inOrder = [...entries.entries()].sort(([, a], [, b]) => rank(a) - rank(b));
  for (const [position, entry] of inOrder) {
    const course = courseOf(entry);
    if (course === null) continue;
    if (known.has(course)) repeated.add(position);
    known.add(course);
  }
  return repeated;
}

const rank = ({ source }: EducationDraft) => (source === 'association' ? 0 : 1);

function courseOf({ startsOn, endsOn, content, category }: EducationDraft): string | null {
  const words = content?.replace(/\s+/gu, '');
  if (!startsOn || !endsOn || !words || !category) return null;
  return JSON.stringify([startsOn, endsOn, words, category]);
}

/** Hours of the courses that ended inside the period, by category, each course once. Half hours count; unreadable hours are nothing. */
export function countHours(
  entries: readonly EducationDraft[],
  since: IsoDate,
  until: IsoDate,
): { compulsory: number; elective: number } {
  const repeated = repeatedCourses(entries);
  const counted = entries.filter(
    ({ endsOn }, position) =>
      !repeated.has(position) && endsOn !== undefined && endsOn >= since && endsOn <= until,
  );
  const sum = (category: string) =>
    counted
      .filter((entry) => entry.category === category)
      .reduce((total, { hours }) => total + (/^\d{1,3}(\.\d)?$/.test(hours ?? '') ? Number(hours) : 0), 0);
  return { compulsory: sum('compulsory'), elective: sum('elective') };
}
