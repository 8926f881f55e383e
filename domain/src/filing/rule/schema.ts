import { z } from 'zod';
import { FILING_SCOPES, LOST_KINDS } from '../types';
import { conditionSchema } from './condition';
import {
  EFFECT_TIMES,
  EFFECT_WORDS,
  ELIGIBILITY_CONDITIONS,
  FORM_TEMPLATES,
  SECTION_KEYS,
  STAGE_AUTHORITIES,
} from './words';

/*
 * A filing rule: everything that makes one kind of filing different from another, as data (domain.md 3, "Low code").
 * Messages are machine words; `labels/problems.ts` holds their sentences in both languages.
 */

const slug = z.string('required').regex(/^[a-z][a-z0-9-]{1,39}$/, 'not-a-slug');
const sectionKey = z.enum(SECTION_KEYS, 'unknown-section');
const count = (maximum: number) =>
  z.number('not-a-number').int('not-a-whole-number').min(0, 'negative').max(maximum, 'too-large-number');
const days = count(400);
const bilingualText = (maximum: number) =>
  z.strictObject({
    zh: z.string('required').trim().min(1, 'required').max(maximum, 'too-long'),
    en: z.string('required').trim().min(1, 'required').max(maximum, 'too-long'),
  });

/** One section of the form. `minimum`: entries at least; `perYear`: entries in each of the last calendar years. */
export const sectionRuleSchema = z.strictObject({
  key: sectionKey,
  minimum: count(100).optional(),
  perYear: z
    .strictObject({ years: count(10).min(1, 'at-least-one'), minimum: count(20).min(1, 'at-least-one') })
    .optional(),
  mandatoryWhen: conditionSchema.optional(),
});

/** One kind of scan. `when` missing means always; `hint` says what the picture must show. */
export const scanRuleSchema = z.strictObject({
  kind: slug,
  label: bilingualText(60),
  hint: bilingualText(400),
  minimum: count(20),
  maximum: count(20).min(1, 'at-least-one'),
  when: conditionSchema.optional(),
});

/** One stage of the route. `fourEyes`: whoever decided the stage before may not decide this one. */
export const stageRuleSchema = z.strictObject({
  key: slug,
  label: bilingualText(60),
  authority: z.enum(STAGE_AUTHORITIES, 'unknown-stage-authority'),
  workingDays: days.min(1, 'at-least-one'),
  fourEyes: z.boolean('not-yes-or-no').optional(),
  when: conditionSchema.optional(),
});

/** Continuing education: after the grace, so many hours for each whole year, at most `capYears` years (dossier 3.8). */
export const educationPolicySchema = z.strictObject({
  countsFrom: z.enum(['qualification', 'registration'], 'not-an-option'),
  graceMonths: count(120),
  hoursPerYearCompulsory: count(500),
  hoursPerYearElective: count(500),
  capYears: count(10),
});

/** The whole rule of one kind of filing. Whether its parts make sense together is asked by `validateFilingRule`. */
export const filingRuleSchema = z.strictObject({
  /** Unique name of the rule: the type, or type and scope where the scopes differ. */
  key: slug,
  type: slug,
  scope: z.enum(FILING_SCOPES, 'not-an-option').optional(),
  version: z.number('not-a-number').int('not-a-whole-number').min(1, 'at-least-one'),
  label: bilingualText(40),
  description: bilingualText(400),
  /** Two capitals that begin the filing numbers of this type. */
  numberPrefix: z.string('required').regex(/^[A-Z]{2}$/, 'not-a-prefix'),
  /** What may have been lost; present only where the applicant must choose. */
  lost: z.array(z.enum(LOST_KINDS, 'not-an-option')).min(1, 'required').optional(),
  eligibility: z.array(z.enum(ELIGIBILITY_CONDITIONS, 'unknown-condition')).max(20),
  sections: z.array(sectionRuleSchema).min(1, 'no-section'),
  scans: z.array(scanRuleSchema).max(40),
  route: z.array(stageRuleSchema).min(1, 'no-stage').max(10),
  effect: z.enum(EFFECT_WORDS, 'unknown-effect'),
  effectTime: z.enum(EFFECT_TIMES, 'unknown-effect-time'),
  /** Years of validity, where the effect begins or prolongs one. */
  validityYears: count(20).min(1, 'at-least-one').optional(),
  /** Calendar days before the end of validity: the window opens, the filing should be in. */
  windowDays: z.strictObject({ opens: days, due: days }).optional(),
  /** Working days a lead may add to a stage once. */
  extensionDays: days,
  /** Working days after which a submitted filing counts as accepted. */
  acceptanceDays: days.min(1, 'at-least-one'),
  education: educationPolicySchema.optional(),
  seal: z
    .strictObject({
      letter: z.enum(['A', 'B'], 'not-an-option'),
      madeBy: z.enum(['authority', 'holder'], 'not-an-option'),
    })
    .optional(),
  /** Ages outside raise a warning for the reviewer, nothing more. */
  ageWarning: z.strictObject({ below: count(120), from: count(120) }).optional(),
  /** Saving is enough when nothing but scans differs; nothing is submitted (manual, 信息变更 note 2). */
  scanOnlySaves: z.boolean('not-yes-or-no').optional(),
  /** Layout and title of the application form. */
  form: z.strictObject({ template: z.enum(FORM_TEMPLATES, 'unknown-template'), title: bilingualText(60) }),
});

export type FilingRule = z.infer<typeof filingRuleSchema>;
export type SectionRule = z.infer<typeof sectionRuleSchema>;
export type ScanRule = z.infer<typeof scanRuleSchema>;
export type StageRule = z.infer<typeof stageRuleSchema>;
export type EducationPolicy = z.infer<typeof educationPolicySchema>;
