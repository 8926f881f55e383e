import type { Bilingual } from '../../refusal';

/** Sections a filing can have; the keys are those of the stored content (`sectionsDraft`). */
export const SECTION_KEYS = [
  'basic',
  'experience',
  'projects',
  'education',
  'newEmployer',
  'release',
  'transfer',
  'information',
  'cancellation',
  'loss',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/**
 * Whose authority decides a stage: `home` the applicant's, `origin` the one that keeps the registration,
 * `target` the new employer's, `ministry` the ministry.
 */
export const STAGE_AUTHORITIES = ['home', 'origin', 'target', 'ministry'] as const;
export type StageAuthority = (typeof STAGE_AUTHORITIES)[number];

/** When a decided filing changes the register. */
export const EFFECT_TIMES = ['result-notice', 'approval'] as const;
export type EffectTime = (typeof EFFECT_TIMES)[number];

/** What a filing does to the register; each is implemented once by the register, rules only choose. */
export const EFFECTS = {
  'create-registration': { zh: '新增注册', en: 'Creates a registration' },
  'renew-registration': { zh: '延长有效期', en: 'Prolongs the validity' },
  'change-information': { zh: '更新信息', en: 'Updates fields' },
  'change-employer': { zh: '变更聘用单位', en: 'Changes the employer' },
  'cancel-registration': { zh: '注销注册', en: 'Cancels the registration' },
  'reissue-registration': { zh: '补办证章', en: 'Reissues certificate or seal' },
  'suspend-registration': { zh: '暂停执业', en: 'Suspends the registration' },
  'resume-registration': { zh: '恢复执业', en: 'Resumes the registration' },
} as const satisfies Record<string, Bilingual>;
export type Effect = keyof typeof EFFECTS;
export const EFFECT_WORDS = Object.keys(EFFECTS) as [Effect, ...Effect[]];

/** Who may file, as named conditions; `explainEligibility` knows what each asks and how a "no" is explained. */
export const ELIGIBILITY_CONDITIONS = [
  'holds-qualification',
  'no-live-registration-in-specialty',
  'live-registration',
  'live-or-lapsed-registration',
  'suspended-registration',
  'inside-renewal-window',
  'not-about-to-expire',
  'no-ban-in-force',
  'employer-differs',
  'employer-under-same-authority',
  'employer-under-other-authority',
  'one-employer',
] as const;
export type EligibilityCondition = (typeof ELIGIBILITY_CONDITIONS)[number];

/** Layouts of the application form. */
export const FORM_TEMPLATES = ['application-form'] as const;
