import { checkContract, checkEducationHours, checkExperience, checkProjectYears } from './content';
import {
  checkCreditCode,
  checkDuplicateScan,
  checkEmployerName,
  checkForeignScan,
  checkForm,
  checkPhoto,
} from './evidence';
import { checkAge, checkBan, checkIdNumber, checkOneEmployer, checkQualification } from './person';
import type { CheckInput, CheckKey, CheckLevel, CheckResult } from './types';
import { CHECK_KEYS } from './types';
import type { SectionKey } from '../rule/words';

/** Each check, and the section without which it has nothing to look at. */
const CHECKS: Record<CheckKey, { run: (input: CheckInput) => CheckResult; needs?: SectionKey }> = {
  'id-number': { run: checkIdNumber },
  age: { run: checkAge },
  qualification: { run: checkQualification },
  'one-employer': { run: checkOneEmployer },
  ban: { run: checkBan },
  'education-hours': { run: checkEducationHours, needs: 'education' },
  'project-years': { run: checkProjectYears, needs: 'projects' },
  experience: { run: checkExperience, needs: 'experience' },
  contract: { run: checkContract, needs: 'basic' },
  'credit-code': { run: checkCreditCode, needs: 'basic' },
  'employer-name': { run: checkEmployerName, needs: 'basic' },
  photo: { run: checkPhoto },
  'duplicate-scan': { run: checkDuplicateScan },
  'foreign-scan': { run: checkForeignScan },
  form: { run: checkForm },
};

/** The automatic checks of the review screen (domain.md 4, dossier 9.3), those that the rule's sections allow. */
export function runChecks(input: CheckInput): CheckResult[] {
  const present = input.rule.sections.map(({ key }) => key);
  return CHECK_KEYS.map((key) => CHECKS[key])
    .filter(({ needs }) => !needs || present.includes(needs))
    .map(({ run }) => run(input));
}

/** The worst level among findings; green for none. Approving in bulk takes only filings that are green. */
export function worstLevel(results: readonly { level: CheckLevel }[]): CheckLevel {
  const levels = results.map(({ level }) => level);
  return levels.includes('red') ? 'red' : levels.includes('amber') ? 'amber' : 'green';
}
