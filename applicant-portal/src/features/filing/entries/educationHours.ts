import { countHours, educationNeed, type EducationDraft, type FilingContext } from '@zaoce/domain';

/** One category of hours: how many are asked for and how many are there. */
export interface HoursLine {
  category: 'compulsory' | 'elective';
  required: number;
  present: number;
}

/** The hours of continuing education by category, with the day from which courses count; null when none are asked for. */
export function educationHours(
  context: FilingContext,
  entries: readonly EducationDraft[],
): { countsSince: string; lines: HoursLine[] } | null {
  const need = educationNeed(context.rule.education, context, context.onDay);
  if (!need.mandatory) return null;
  const present = countHours(entries, need.countsSince, context.onDay);
  return {
    countsSince: need.countsSince,
    lines: [
      { category: 'compulsory', required: need.compulsoryHours, present: present.compulsory },
      { category: 'elective', required: need.electiveHours, present: present.elective },
    ],
  };
}
