import { login, STAFF_ROLES, type Role, type Session } from '@zaoce/domain';
import { ApiProblem } from '../http/apiProblem';
import { callOperation } from '../http/callOperation';
import { sessionStore } from './sessionStore';
import { signOut } from './signOut';
import { solveCaptcha } from './solveCaptcha';

export interface Credentials {
  identifier: string;
  password: string;
}

/** Whether somebody of this role works in this portal at all. */
export function isStaff(role: Role): boolean {
  return (STAFF_ROLES as readonly Role[]).includes(role);
}

async function attempt(credentials: Credentials, onCaptcha: () => void): Promise<Session> {
  try {
    return await callOperation(login, { body: credentials });
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'captcha-required') throw problem;
    onCaptcha();
    return callOperation(login, { body: { ...credentials, captcha: await solveCaptcha() } });
  }
}

/**
 * Signs a member of the office in. After failures the server asks for a proof of work; it is solved and sent by itself.
 * @param onCaptcha told when the proof is being worked on, which takes seconds
 * @throws ApiProblem; people who are not staff are signed out again and told where they belong
 */
export async function signIn(credentials: Credentials, onCaptcha: () => void): Promise<void> {
  const session = await attempt(credentials, onCaptcha);
  sessionStore.set(session);
  if (isStaff(session.user.role)) return;
  await signOut();
  throw new ApiProblem('not-allowed', 403, 'zaoce.auth.notStaff');
}
