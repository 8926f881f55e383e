import { Refusal } from '@zaoce/domain';
import { findPasswordIssues, type PasswordOwner } from './passwordPolicy';

/** Throws `weak-password` with every problem when the policy refuses the password. */
export function requireStrongPassword(password: string, owner: PasswordOwner, path = 'password'): void {
  const issues = findPasswordIssues(password, owner, path);
  if (issues.length > 0) throw new Refusal('weak-password', { issues });
}
