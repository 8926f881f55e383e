import { LEAD_ROLES, REVIEWER_ROLES, type Role } from './contract/operation';
import type { Bilingual } from './refusal';

/** What people read for each role (domain.md 1). */
const ROLE_NAMES: Record<Role, Bilingual> = {
  applicant: { zh: '申请人', en: 'Applicant' },
  'provincial-reviewer': { zh: '省级审核员', en: 'Provincial reviewer' },
  'provincial-lead': { zh: '省级负责人', en: 'Provincial lead' },
  'ministry-reviewer': { zh: '部级审核员', en: 'Ministry reviewer' },
  'ministry-lead': { zh: '部级负责人', en: 'Ministry lead' },
  'content-editor': { zh: '内容编辑', en: 'Content editor' },
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
};

/** Whether the word names a role. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(ROLE_NAMES, word);
}

/** Whether the role reviews filings, at an authority or at the ministry. */
export function isReviewerRole(role: Role): boolean {
  return (REVIEWER_ROLES as readonly Role[]).includes(role);
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
  return (LEAD_ROLES as readonly Role[]).includes(role);
}

/** What stands in the place of a role where no person acted, as the audit trail writes it. */
const PROGRAM: Bilingual = { zh: '程序', en: 'Program' };

/** Name of a role; an unknown word names itself. */
export function roleName(role: string): Bilingual {
  if (role === 'program') return PROGRAM;
  return isRole(role) ? ROLE_NAMES[role] : { zh: role, en: role };
}
