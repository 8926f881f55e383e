import {
  EDUCATION_LEVELS,
  isEmail,
  isMobile,
  isPostalCode,
  isTelephone,
  normaliseEmail,
  normaliseMobile,
  optionValues,
  problemAt,
  toHalfWidth,
  type contactData,
  type Issue,
  type ProblemCode,
} from '@zaoce/domain';
import type { z } from 'zod';

export type ContactChange = z.infer<typeof contactData>;
type TextField = Exclude<keyof ContactChange, 'language' | 'reminders'>;

interface Rule {
  normalise: (raw: string) => string;
  /** The word for what is wrong with a normalised value. */
  problem: (value: string) => ProblemCode | null;
  required?: true;
}

const asIs = (raw: string) => raw.trim();
const free: Rule = { normalise: asIs, problem: () => null };
const postalCode: Rule = {
  normalise: toHalfWidth,
  problem: (value) => (isPostalCode(value) ? null : 'postal-code'),
};
const levels = optionValues(EDUCATION_LEVELS);

/** Contact data and what each must look like (manual, 信息查询 2). */
const RULES: Record<TextField, Rule> = {
  mobile: {
    normalise: normaliseMobile,
    problem: (value) => (isMobile(value) ? null : 'mobile'),
    required: true,
  },
  email: { normalise: normaliseEmail, problem: (value) => (isEmail(value) ? null : 'email'), required: true },
  telephone: { normalise: toHalfWidth, problem: (value) => (isTelephone(value) ? null : 'telephone') },
  address: free,
  postalCode,
  educationLevel: { normalise: asIs, problem: (value) => (levels.includes(value) ? null : 'not-an-option') },
  employerAddress: free,
  employerPostalCode: postalCode,
};

/** Normalises a change of contact data and names every problem; an empty field becomes null. */
export function checkContact(change: ContactChange): { values: ContactChange; issues: Issue[] } {
  const issues: Issue[] = [];
  const values: ContactChange = { ...change };
  for (const field of Object.keys(RULES) as TextField[]) {
    const raw = change[field];
    if (raw === undefined) continue;
    const { normalise, problem, required } = RULES[field];
    const value = normalise(raw ?? '');
    const found = value === '' ? (required ? 'required' : null) : problem(value);
    if (found) issues.push(problemAt(field, found));
    Object.assign(values, { [field]: value === '' ? null : value });
  }
  return { values, issues };
}
