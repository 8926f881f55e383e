import { z } from 'zod';
import { AUTHORITIES } from '../authorities';
import { STAFF_ROLES, type Role } from '../contract/operation';
import { isEmail } from '../identifiers/email';
import { normalisePersonName, parsePersonName } from '../identifiers/personName';
import { problemAt, type ProblemCode } from '../labels/problems';
import { fromZodIssues } from '../labels/zodIssues';
import type { Issue } from '../refusal';
import { isProvincialRole } from '../roles';

/*
 * Who may run whose account of the office's staff, and what such an account must hold (domain.md 1: a lead manages the
 * authority's reviewers). Leads are appointed by the system administrator.
 */

/** The roles whose accounts are run in the review portal. */
export type StaffRole = (typeof STAFF_ROLES)[number];

const MANAGED: Readonly<Partial<Record<Role, readonly StaffRole[]>>> = {
  'provincial-lead': ['provincial-reviewer'],
  'ministry-lead': ['ministry-reviewer'],
  'system-admin': STAFF_ROLES,
};

/** Somebody, as far as it matters here: what he is, and of which authority (null for ministry and administrators). */
export interface Post {
  role: Role;
  authorityCode: string | null;
}

/** The roles of the accounts that somebody may run. */
export function managedRoles(role: Role): readonly StaffRole[] {
  return MANAGED[role] ?? [];
}

/** Whether one may run the account of another: by role and, for a lead of an authority, within his own. */
export function mayManage(manager: Post, post: Post): boolean {
  const roles: readonly Role[] = managedRoles(manager.role);
  return (
    roles.includes(post.role) &&
    (!isProvincialRole(manager.role) || manager.authorityCode === post.authorityCode)
  );
}

const entrySchema = z.strictObject({
  name: z
    .string('required')
    .trim()
    .min(1, 'required')
    .refine((text) => text === '' || parsePersonName(text).ok, 'person-name')
    .transform(normalisePersonName),
  email: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(200, 'too-long')
    .refine((text) => text === '' || isEmail(text), 'email'),
  role: z.enum(STAFF_ROLES, 'not-an-option'),
  authorityCode: z
    .string()
    .nullish()
    .transform((code) => code || null),
});

const newEntrySchema = z.strictObject({
  // A letter first, so that no name is taken for an ID number or a telephone.
  username: z
    .string('required')
    .trim()
    .toLowerCase()
    .min(1, 'required')
    .regex(/^$|^[a-z][a-z0-9._-]{2,29}$/, 'username'),
  ...entrySchema.shape,
});

/** What can be changed of an account. */
export type StaffEntry = z.output<typeof entrySchema>;
/** With the name to sign in by: fixed from then on, because the trail names him by it. */
export type NewStaffEntry = z.output<typeof newEntrySchema>;

type Reading<T> = { ok: true; entry: T } | { ok: false; issues: Issue[] };

/** Judges what somebody enters about an account that he may run: the tidied entry, or every problem at its field. */
export function readStaffEntry(input: unknown, manager: Post): Reading<StaffEntry> {
  return read(entrySchema, input, manager);
}

/** The same for a new account. */
export function readNewStaffEntry(input: unknown, manager: Post): Reading<NewStaffEntry> {
  return read(newEntrySchema, input, manager);
}

function read<T extends StaffEntry>(schema: z.ZodType<T>, input: unknown, manager: Post): Reading<T> {
  const result = schema.safeParse(input);
  const issues = [...(result.success ? [] : fromZodIssues(result.error)), ...judgePost(input, manager)];
  return result.success && issues.length === 0 ? { ok: true, entry: result.data } : { ok: false, issues };
}

/** Role and authority, which are judged together and also when something else is wrong. */
function judgePost(input: unknown, manager: Post): Issue[] {
  const post = entrySchema.pick({ role: true, authorityCode: true }).strip().safeParse(input);
  if (!post.success) return [];
  const { role, authorityCode } = post.data;
  if (!managedRoles(manager.role).includes(role)) return [problemAt('role', 'not-an-option')];
  const problem = judgeAuthority(manager, role, authorityCode);
  return problem ? [problemAt('authorityCode', problem)] : [];
}

/** A provincial role belongs to one authority, the others to none. */
function judgeAuthority(manager: Post, role: StaffRole, authorityCode: string | null): ProblemCode | null {
  if (!isProvincialRole(role)) return authorityCode === null ? null : 'not-an-option';
  if (authorityCode === null) return 'required';
  const known = AUTHORITIES.some(({ code }) => code === authorityCode);
  return known && mayManage(manager, { role, authorityCode }) ? null : 'not-an-option';
}
