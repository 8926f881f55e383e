import { fillPlaceholders, type Bilingual } from '../../refusal';

/** Why a filing is not open to a person, or open with a remark; the sentences he reads (ux.md: what to do next). */
export const ELIGIBILITY_REASONS = {
  'open-filing-exists': {
    zh: '您有在办业务 {number}，办结（或删除）后才能再申报。',
    en: 'Filing {number} is still open; finish or delete it first.',
  },
  'no-qualification': {
    zh: '没有查到您在该专业的资格记录，请联系初审机构核对合格名单。',
    en: 'There is no qualification record of yours in this specialty; ask the authority to check its list.',
  },
  'already-registered': {
    zh: '您在该专业已有有效注册。',
    en: 'You hold a live registration in this specialty.',
  },
  'no-live-registration': { zh: '您没有有效的注册。', en: 'You hold no live registration.' },
  'no-registration': { zh: '您没有可以注销的注册。', en: 'You hold no live or lapsed registration.' },
  'not-suspended': { zh: '您没有暂停执业的注册。', en: 'You hold no suspended registration.' },
  'window-not-open': {
    zh: '延续注册自 {opensOn} 起可以申报（有效期至 {validTo}）。',
    en: 'Renewal opens on {opensOn}; your registration is valid until {validTo}.',
  },
  'registration-ended': {
    zh: '注册有效期已于 {validTo} 届满，只能办理初始注册。',
    en: 'The registration ended on {validTo}; only an initial registration is left.',
  },
  'about-to-expire': {
    zh: '距有效期届满（{validTo}）不足 {days} 天，请先办理延续注册。',
    en: 'Less than {days} days are left until {validTo}; renew first.',
  },
  banned: {
    zh: '您在 {until} 前（含当日）不得申请注册。',
    en: 'You may not apply for registration until the end of {until}.',
  },
  'same-employer': { zh: '新单位与现聘用单位相同，无需变更。', en: 'The new employer is the present one.' },
  'employer-elsewhere': {
    zh: '新单位属于其他注册初审机构，请选择跨省（跨部门）变更。',
    en: 'The new employer belongs to another authority; choose the change across authorities.',
  },
  'employer-here': {
    zh: '新单位属于同一注册初审机构，请选择本省（本部门）变更。',
    en: 'The new employer belongs to the same authority; choose the change within it.',
  },
  'other-employer': {
    zh: '您在其他专业的注册在另一单位，同一人只能在一个单位注册。',
    en: 'Your registration in another specialty is with another employer; a person registers with one only.',
  },
  'renewal-late': {
    zh: '已超过应申报日期 {dueOn}，仍可申报，将标记为逾期。',
    en: 'It was due on {dueOn}; it is still accepted and will be marked late.',
  },
} as const satisfies Record<string, Bilingual>;

export type EligibilityReasonCode = keyof typeof ELIGIBILITY_REASONS;

export interface EligibilityReason {
  code: EligibilityReasonCode;
  message: Bilingual;
  params: Record<string, string | number>;
}

/** A reason with its sentence in both languages. */
export function reasonOf(
  code: EligibilityReasonCode,
  params: Record<string, string | number> = {},
): EligibilityReason {
  const { zh, en } = ELIGIBILITY_REASONS[code];
  return { code, params, message: { zh: fillPlaceholders(zh, params), en: fillPlaceholders(en, params) } };
}
