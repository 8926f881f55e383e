import { checkContract, checkEducationHours, checkExperience, checkProjectYears } from './content';
import { checkNewEmployer, checkRegisteredEmployer, checkRelease } from './employers';
import {
  checkCreditCode,
  checkDuplicateScan,
  checkEarlierRemarks,
  checkEmployerName,
  checkForeignScan,
  checkForm,
} from './evidence';
import {
  checkAge,
  checkBan,
  checkIdNumber,
  checkIdUpgrade,
  checkOneEmployer,
  checkOneFiling,
  checkQualification,
  checkRegistration,
  checkSpecialty,
} from './person';
import { checkIdCard, checkPhoto, checkScanSharpness, checkScanSize } from './pictures';
import type { FilingContext } from '../gatherFacts';
import type { CheckInput, CheckKey, CheckLevel, CheckResult } from './types';
import { CHECK_KEYS } from './types';
import type { EligibilityCondition, SectionKey } from '../rule/words';

type Needs = SectionKey | EligibilityCondition | 'about-registration';
interface Check {
  run: (input: CheckInput) => CheckResult;
  /** Of these the rule must have one: a section, a condition of who may file, or a registration it is about. */
  needs?: readonly Needs[];
}

const CHECKS: Record<CheckKey, Check> = {
  'id-number': { run: checkIdNumber },
  age: { run: checkAge },
  qualification: { run: checkQualification, needs: ['holds-qualification'] },
  registration: { run: checkRegistration, needs: ['about-registration'] },
  specialty: { run: checkSpecialty, needs: ['no-live-registration-in-specialty'] },
  'one-filing': { run: checkOneFiling },
  'one-employer': { run: checkOneEmployer },
  ban: { run: checkBan },
  'education-hours': { run: checkEducationHours, needs: ['education'] },
  'project-years': { run: checkProjectYears, needs: ['projects'] },
  experience: { run: checkExperience, needs: ['experience'] },
  contract: { run: checkContract, needs: ['basic', 'newEmployer'] },
  'credit-code': { run: checkCreditCode, needs: ['basic', 'newEmployer'] },
  'employer-name': { run: checkEmployerName, needs: ['basic', 'newEmployer'] },
  'registered-employer': { run: checkRegisteredEmployer, needs: ['about-registration'] },
  'new-employer': { run: checkNewEmployer, needs: ['newEmployer'] },
  release: { run: checkRelease, needs: ['release'] },
  'id-upgrade': { run: checkIdUpgrade, needs: ['information'] },
  photo: { run: checkPhoto },
  'id-card': { run: checkIdCard },
  'scan-size': { run: checkScanSize },
  'scan-sharpness': { run: checkScanSharpness },
  'duplicate-scan': { run: checkDuplicateScan },
  'foreign-scan': { run: checkForeignScan },
  form: { run: checkForm },
  'earlier-remarks': { run: checkEarlierRemarks },
};

/**
 * The automatic checks of the review screen (domain.md 4, dossier 9.3), those that the rule gives something to look at.
 * What a submission is refused for (missing slots, the renewal window, too few entries) is no check: it cannot be there.
 */
export function runChecks(input: CheckInput): CheckResult[] {
  const present = presentIn(input);
  return CHECK_KEYS.map((key) => CHECKS[key])
    .filter(({ needs }) => !needs || needs.some((need) => present.includes(need)))
    .map(({ run }) => run(input));
}

/**
 * The check of the hours made again after a submission, because courses were reported since; it says how many.
 * @param context with the courses known now among its sections
 * @param later how many of them were not there when the filing was submitted
 */
export function recheckEducation(context: FilingContext, later: number): CheckResult {
  const result = checkEducationHours(context);
  if (later === 0) return result;
  const { zh, en } = result.message;
  return {
    ...result,
    message: {
      zh: `${zh}其中 ${later} 条为上报之后收到的协会记录。`,
      en: `${en} ${later} of the courses were reported by the association after the submission.`,
    },
  };
}

function presentIn({ rule, registration }: CheckInput): readonly Needs[] {
  return [
    ...rule.sections.map(({ key }) => key),
    ...rule.eligibility,
    ...(registration ? (['about-registration'] as const) : []),
  ];
}

/** The worst level among findings; green for none. Approving in bulk takes only filings that are green. */
export function worstLevel(results: readonly { level: CheckLevel }[]): CheckLevel {
  const levels = results.map(({ level }) => level);
  return levels.includes('red') ? 'red' : levels.includes('amber') ? 'amber' : 'green';
}
