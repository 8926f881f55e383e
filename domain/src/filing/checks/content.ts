import { addDays, addMonths } from '../../calendar/isoDate';
import { countHours, educationNeed, repeatedCourses } from '../education';
import { findYearsWithoutProject } from '../projectYears';
import { sameEmployerName } from './employerName';
import { finding } from './messages';
import type { FilingContext } from '../gatherFacts';
import type { CheckInput, CheckResult } from './types';

/** A gap in the experience that a reviewer should look at. */
const GAP_MONTHS = 6;
const CONTRACT_SOON_DAYS = 30;

export function checkEducationHours(input: FilingContext): CheckResult {
  const need = educationNeed(input.rule.education, input, input.onDay);
  if (!need.mandatory) return finding('education-hours', 'green', 'none');
  const entries = input.sections.education ?? [];
  const hours = countHours(entries, need.countsSince, input.onDay);
  const params = { ...hours, needCompulsory: need.compulsoryHours, needElective: need.electiveHours };
  if (hours.compulsory < need.compulsoryHours || hours.elective < need.electiveHours) {
    return finding('education-hours', 'red', 'short', params, ['education']);
  }
  const repeated = repeatedCourses(entries);
  const typed = entries.some(({ source }, position) => source !== 'association' && !repeated.has(position));
  return typed
    ? finding('education-hours', 'amber', 'typed', params, ['education'])
    : finding('education-hours', 'green', 'ok', params);
}

export function checkProjectYears({ rule, sections, onDay }: CheckInput): CheckResult {
  const perYear = rule.sections.find(({ key }) => key === 'projects')?.perYear;
  if (!perYear) return finding('project-years', 'green', 'none');
  const missing = findYearsWithoutProject(sections.projects ?? [], onDay, perYear).map(({ year }) => year);
  return missing.length > 0
    ? finding('project-years', 'red', 'missing', { missing: missing.join(', ') }, ['projects'])
    : finding('project-years', 'green', 'ok', { years: perYear.years });
}

export function checkExperience({ sections, onDay }: CheckInput): CheckResult {
  const periods = (sections.experience ?? [])
    .map(({ startsOn = '', endsOn, employer = '' }, index) => ({
      startsOn,
      endsOn: endsOn || onDay,
      employer,
      path: `experience.${index}`,
    }))
    .filter(({ startsOn }) => startsOn !== '')
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn)));
  const last = periods.at(-1);
  if (!last) return finding('experience', 'amber', 'none', {}, ['experience']);

  for (const [index, period] of periods.entries()) {
    const before = periods[index - 1];
    if (!before) continue;
    if (period.startsOn < before.endsOn)
      return finding('experience', 'amber', 'overlap', {}, [before.path, period.path]);
    if (period.startsOn > addMonths(before.endsOn, GAP_MONTHS))
      return finding('experience', 'amber', 'gap', {}, [before.path, period.path]);
  }
  const employer = sections.newEmployer?.name ?? sections.basic?.employer?.name ?? '';
  return sameEmployerName(last.employer, employer)
    ? finding('experience', 'green', 'ok')
    : finding('experience', 'amber', 'employer', { name: last.employer }, [`${last.path}.employer`]);
}

/** The contract that counts is the one with the employer of the filing: the new one where there is one. */
export function checkContract({ sections, onDay }: CheckInput): CheckResult {
  const path = sections.newEmployer ? 'newEmployer.contract' : 'basic.contract';
  const { startsOn, endsOn } = (sections.newEmployer ?? sections.basic)?.contract ?? {};
  if (!startsOn) return finding('contract', 'amber', 'none', {}, [path]);
  if (endsOn && endsOn <= startsOn) return finding('contract', 'red', 'backwards', {}, [`${path}.endsOn`]);
  if (startsOn > onDay) return finding('contract', 'amber', 'notYet', { startsOn }, [`${path}.startsOn`]);
  if (!endsOn) return finding('contract', 'green', 'ok');
  if (endsOn < onDay) return finding('contract', 'red', 'ended', { endsOn }, [`${path}.endsOn`]);
  return endsOn < addDays(onDay, CONTRACT_SOON_DAYS)
    ? finding('contract', 'amber', 'soon', { endsOn }, [`${path}.endsOn`])
    : finding('contract', 'green', 'ok');
}
