import { countHours, type SectionsDraft } from '@zaoce/domain';
import type * as blocks from '@zaoce/document';
import { optionText, shortMonth } from './formTexts';

/** 从事造价工作经历, row by row. */
export function experienceRows({ experience = [] }: SectionsDraft): blocks.ExperienceRow[] {
  return experience.map((entry) => ({
    startsOn: shortMonth(entry.startsOn),
    endsOn: shortMonth(entry.endsOn),
    employer: entry.employer ?? '',
    position: entry.position ?? '',
    duties: entry.duties ?? '',
    witness: entry.referee ?? '',
  }));
}

/** 工作业绩, row by row. */
export function projectRows({ projects = [] }: SectionsDraft): blocks.ProjectRow[] {
  return projects.map((entry) => ({
    startsOn: entry.startsOn ?? '',
    endsOn: entry.endsOn ?? '',
    name: entry.name ?? '',
    client: entry.client ?? '',
    role: entry.role ?? '',
    duties: entry.duties ?? '',
    totalCost: entry.costWan ?? '',
  }));
}

/** 继续教育, row by row. */
export function educationRows({ education = [] }: SectionsDraft): blocks.EducationRow[] {
  return education.map((entry) => ({
    year: entry.year ?? '',
    startsOn: entry.startsOn ?? '',
    endsOn: entry.endsOn ?? '',
    category: optionText('education.category', entry.category),
    content: entry.content ?? '',
    mode: optionText('education.mode', entry.mode),
    provider: entry.provider ?? '',
    hours: entry.hours ?? '',
  }));
}

/** The sum of hours under the rows; none without rows. */
export function hoursLine({ education = [] }: SectionsDraft): string | undefined {
  if (education.length === 0) return undefined;
  const { compulsory, elective } = countHours(education, '1800-01-01', '2999-12-31');
  return `合计：必修 ${compulsory} 学时，选修 ${elective} 学时`;
}
