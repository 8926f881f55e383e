import { yearOf, type IsoDate } from '../calendar/isoDate';
import type { ProjectDraft } from '../sections/draft';

/**
 * The last calendar years, the present one included, in which fewer than `minimum` projects were under way
 * (manual, 工作业绩: the last three years, at least one in each). A project counts in every year it touches.
 */
export function findYearsWithoutProject(
  projects: readonly ProjectDraft[],
  onDay: IsoDate,
  { years, minimum }: { years: number; minimum: number },
): { year: number; count: number }[] {
  const first = yearOf(onDay) - years + 1;
  return Array.from({ length: years }, (_, index) => first + index)
    .map((year) => ({ year, count: projects.filter((project) => touches(project, String(year))).length }))
    .filter(({ count }) => count < minimum);
}

function touches({ startsOn, endsOn }: ProjectDraft, year: string): boolean {
  return (
    Boolean(startsOn && endsOn) && (startsOn ?? '').slice(0, 4) <= year && (endsOn ?? '').slice(0, 4) >= year
  );
}
