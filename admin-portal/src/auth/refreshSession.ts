import { refreshSession as operation, session } from '@zaoce/domain';
import { ApiProblem } from '../http/apiProblem';
import { sessionStore } from './sessionStore';
import { withSessionLock } from './withSessionLock';

async function askForSession(): Promise<Response> {
  try {
    return await fetch(`/api${operation.path}`, { method: 'POST', credentials: 'same-origin' });
  } catch {
    throw new ApiProblem('network', 0, 'zaoce.error.network');
  }
}

async function renew(): Promise<boolean> {
  const response = await askForSession();
  if (!response.ok) {
    if (response.status === 401) sessionStore.set(null);
    return false;
  }
  const { data } = (await response.json()) as { data: unknown };
  sessionStore.set(session.parse(data));
  return true;
}

/**
 * Renews the session by the httpOnly cookie. `staleToken` is the token that was refused: when somebody else renewed while we
 * waited for the lock, there is nothing left to do.
 * @returns whether there is a session now
 * @throws ApiProblem `network` when the office cannot be reached: nothing is known about the session then
 */
export async function refreshSession(staleToken: string | null): Promise<boolean> {
  return withSessionLock(async () => {
    const present = sessionStore.token();
    if (present && present !== staleToken) return true;
    return renew();
  });
}
