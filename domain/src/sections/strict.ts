import { z } from 'zod';
import { parseCreditCode } from '../identifiers/creditCode';
import { isEmail } from '../identifiers/email';
import { isMobile } from '../identifiers/mobile';
import { isPostalCode } from '../identifiers/postalCode';
import { isTelephone } from '../identifiers/telephone';
import { isIsoDate } from '../calendar/isoDate';
import { CONTRACT_KINDS, DEGREES, EDUCATION_LEVELS, EMPLOYER_KINDS, optionValues } from './options';

/*
 * What a section must hold before the filing may be submitted (dossier 5.1, 5.7, 8.4).
 * Messages are machine words; `labels/problems.ts` holds their sentences in both languages.
 */

const required = (maximum: number) => z.string('required').trim().min(1, 'required').max(maximum, 'too-long');
const optionalText = (maximum: number) => z.string().trim().max(maximum, 'too-long').optional();
const date = z.string('required').min(1, 'required').refine(isIsoDate, 'not-a-date');
const optionalWhen = (test: (value: string) => boolean, problem: string) =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || test(value), problem)
    .optional();
const oneOf = (options: readonly { value: string }[]) =>
  z
    .string('required')
    .min(1, 'required')
    .refine((value) => optionValues(options).includes(value), 'not-an-option');

export const employerSection = z.object({
  name: required(50),
  creditCode: required(18).refine((value) => parseCreditCode(value).ok, 'credit-code'),
  legalRepresentative: required(50),
  registeredPlace: required(100),
  address: required(120),
  postalCode: required(6).refine(isPostalCode, 'postal-code'),
  kind: oneOf(EMPLOYER_KINDS),
  qualificationNumber: optionalText(60),
  contactPerson: required(50),
  contactPhone: required(30).refine((value) => isMobile(value) || isTelephone(value), 'telephone'),
  district: required(40),
});

export const contractSection = z
  .object({ kind: oneOf(CONTRACT_KINDS), startsOn: date, endsOn: optionalWhen(isIsoDate, 'not-a-date') })
  .superRefine((contract, context) => {
    if (contract.kind === 'fixed-term' && !contract.endsOn) {
      context.addIssue({ code: 'custom', path: ['endsOn'], message: 'required' });
    }
    if (contract.endsOn && contract.endsOn <= contract.startsOn) {
      context.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends-before-start' });
    }
  });

export const basicSection = z.object({
  ethnicity: required(20),
  mobile: required(20).refine(isMobile, 'mobile'),
  email: required(254).refine(isEmail, 'email'),
  telephone: optionalWhen(isTelephone, 'telephone'),
  address: required(120),
  postalCode: optionalWhen(isPostalCode, 'postal-code'),
  school: required(60),
  major: required(60),
  graduatedOn: date,
  educationLevel: oneOf(EDUCATION_LEVELS),
  degree: oneOf(DEGREES),
  employer: employerSection,
  contract: contractSection,
});

const period = { startsOn: date, endsOn: date };
const orderedPeriod = (
  entry: { startsOn: string; endsOn?: string | undefined },
  context: z.RefinementCtx,
) => {
  if (entry.endsOn && entry.startsOn && entry.endsOn < entry.startsOn) {
    context.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends-before-start' });
  }
};

/** One line of the work experience; an empty `endsOn` means "until now". */
export const experienceEntry = z
  .object({
    startsOn: date,
    endsOn: optionalWhen(isIsoDate, 'not-a-date'),
    employer: required(50),
    position: required(50),
    duties: required(300),
    referee: optionalText(50),
  })
  .superRefine(orderedPeriod);

/** One project; `costWan` is the total cost in units of 10,000 yuan, at most two decimals. */
export const projectEntry = z
  .object({
    ...period,
    name: required(100),
    category: required(40),
    client: required(50),
    role: required(40),
    duties: required(300),
    costWan: required(16).regex(/^\d{1,10}(\.\d{1,2})?$/, 'amount'),
  })
  .superRefine(orderedPeriod);

/** One course of continuing education; hours may be halves. */
export const educationEntry = z
  .object({
    year: required(4).regex(/^20\d\d$/, 'year'),
    ...period,
    category: z.enum(['compulsory', 'elective'], 'required'),
    content: required(120),
    mode: z.enum(['online', 'onsite'], 'required'),
    provider: required(60),
    hours: required(6).regex(/^(?!0+(\.0)?$)\d{1,3}(\.5|\.0)?$/, 'hours'),
  })
  .superRefine(orderedPeriod);

/** Strict schema by path of the section that is a list of entries. */
export const STRICT_ENTRIES = {
  experience: experienceEntry,
  projects: projectEntry,
  education: educationEntry,
} as const;
