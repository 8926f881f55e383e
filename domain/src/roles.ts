import type { Bilingual } from './refusal';

/** Everybody who signs in (domain.md 1). */
export const ROLES = [
  { value: 'applicant', zh: '申请人', en: 'Applicant' },
  { value: 'provincial-reviewer', zh: '省级审核员', en: 'Provincial reviewer' },
  { value: 'provincial-lead', zh: '省级负责人', en: 'Provincial lead' },
  { value: 'ministry-reviewer', zh: '部级审核员', en: 'Ministry reviewer' },
  { value: 'ministry-lead', zh: '部级负责人', en: 'Ministry lead' },
  { value: 'content-editor', zh: '内容编辑', en: 'Content editor' },
  { value: 'system-admin', zh: '系统管理员', en: 'System administrator' },
] as const;

export type Role = (typeof ROLES)[number]['value'];

/** Whether the word names a role. */
export function isRole(word: string): word is Role {
  return ROLES.some((role) => role.value === word);
}

/** Whether the role reviews filings, at an authority or at the ministry. */
export function isReviewerRole(role: Role): boolean {
  return isProvincialRole(role) || isMinistryRole(role);
}

/** Whether the role is bound to one first-review authority. */
export function isProvincialRole(role: Role): boolean {
  return role === 'provincial-reviewer' || role === 'provincial-lead';
}

/** Whether the role decides the ministry's stage and sees every authority. */
export function isMinistryRole(role: Role): boolean {
  return role === 'ministry-reviewer' || role === 'ministry-lead';
}

/** Whether the role leads: assigns work, extends deadlines, revokes decisions, publishes result notices. */
export function isLeadRole(role: Role): boolean {
  return role === 'provincial-lead' || role === 'ministry-lead';
}

/** Name of a role; an unknown word names itself. */
export function roleName(role: string): Bilingual {
  return ROLES.find((known) => known.value === role) ?? { zh: role, en: role };
}
