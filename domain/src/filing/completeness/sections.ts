import type { KnownRegistration } from '../../contract/filingViews';
import { isNormalUpgrade } from '../../identifiers/idNumber';
import { problemAt } from '../../labels/problems';
import { fromZodIssues } from '../../labels/zodIssues';
import type { Issue } from '../../refusal';
import { STRICT_ENTRIES } from '../../sections/strict';
import { countHours, educationNeed } from '../education';
import { findYearsWithoutProject } from '../projectYears';
import { holds } from '../rule/condition';
import type { RuleFacts } from '../rule/facts';
import type { SectionRule } from '../rule/schema';
import { STRICT_SECTIONS } from '../sectionSchemas';
import type { CompletenessInput } from './types';

type EntryKey = keyof typeof STRICT_ENTRIES;

/** Everything missing or wrong in one section that the rule asks for. */
export function findMissingInSection(
  section: SectionRule,
  input: CompletenessInput,
  facts: RuleFacts,
): Issue[] {
  const mandatory = holds(section.mandatoryWhen, facts);
  const { key } = section;
  if (key === 'experience' || key === 'projects' || key === 'education') {
    return [
      ...checkEntries(key, input),
      ...(mandatory ? checkMinimum(section, input.sections[key]?.length ?? 0) : []),
      ...(mandatory && key === 'projects' ? checkYears(section, input) : []),
      ...(mandatory && key === 'education' ? checkHours(input) : []),
    ];
  }
  if (!mandatory && input.sections[key] === undefined) return [];
  const parsed = STRICT_SECTIONS[key].safeParse(withEmptyParts(key, input));
  return [
    ...(parsed.success ? [] : fromZodIssues(parsed.error, key)),
    ...(key === 'information' ? [...checkUpgrade(input), ...checkDiffers(input)] : []),
  ];
}

/** Parts that were never opened are checked as empty ones, so that each of their fields is named. */
function withEmptyParts(key: keyof typeof STRICT_SECTIONS, { sections }: CompletenessInput): object {
  const content = sections[key] ?? {};
  if (key === 'basic') return { employer: {}, contract: {}, ...content };
  return key === 'newEmployer' ? { contract: {}, ...content } : content;
}

/** Entries linked by the association are not the applicant's to put right. */
function checkEntries(key: EntryKey, { sections }: CompletenessInput): Issue[] {
  const entries: readonly object[] = sections[key] ?? [];
  return entries.flatMap((entry, index) => {
    if ('source' in entry && entry.source === 'association') return [];
    const parsed = STRICT_ENTRIES[key].safeParse(entry);
    return parsed.success ? [] : fromZodIssues(parsed.error, `${key}.${index}`);
  });
}

function checkMinimum({ key, minimum = 0 }: SectionRule, count: number): Issue[] {
  return count < minimum ? [problemAt(key, 'too-few-entries', { minimum, count })] : [];
}

function checkYears({ key, perYear }: SectionRule, { sections, onDay }: CompletenessInput): Issue[] {
  if (!perYear) return [];
  return findYearsWithoutProject(sections.projects ?? [], onDay, perYear).map(({ year }) =>
    problemAt(key, 'year-without-entry', { year, minimum: perYear.minimum }),
  );
}

function checkHours(input: CompletenessInput): Issue[] {
  const need = educationNeed(input.rule.education, input, input.onDay);
  const { compulsory, elective } = countHours(input.sections.education ?? [], need.countsSince, input.onDay);
  return [
    ...(compulsory < need.compulsoryHours
      ? [problemAt('education', 'compulsory-hours', { required: need.compulsoryHours, hours: compulsory })]
      : []),
    ...(elective < need.electiveHours
      ? [problemAt('education', 'elective-hours', { required: need.electiveHours, hours: elective })]
      : []),
  ];
}

function checkUpgrade({ sections, idNumber }: CompletenessInput): Issue[] {
  const upgraded = sections.information?.idNumber;
  if (typeof upgraded !== 'string' || upgraded === '' || !idNumber) return [];
  if (idNumber.length === 18) return [problemAt('information.idNumber', 'upgraded-already')];
  return isNormalUpgrade(idNumber, upgraded)
    ? []
    : [problemAt('information.idNumber', 'not-the-normal-upgrade')];
}

/** The fields of an information change beside what the register holds. */
const REGISTERED_AS = {
  employerName: 'employer',
  employerCreditCode: 'employerCreditCode',
  employerQualificationNumber: 'employerQualificationNumber',
} as const satisfies Record<string, keyof KnownRegistration>;

/** A change that says what the register says already is none (domain.md 3). */
function checkDiffers({ sections, registration }: CompletenessInput): Issue[] {
  const information = sections.information ?? {};
  return Object.entries(REGISTERED_AS).flatMap(([field, registered]) => {
    const given = information[field];
    const same =
      typeof given === 'string' && given.trim() !== '' && given.trim() === registration?.[registered];
    return same ? [problemAt(`information.${field}`, 'same-as-registered')] : [];
  });
}
