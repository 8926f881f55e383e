import { logout } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';
import { sessionStore } from './sessionStore';

/** Ends the session here and, when it can be reached, at the server. */
export async function signOut(): Promise<void> {
  if (!sessionStore.token()) return;
  try {
    await callOperation(logout);
  } catch {
    // Whatever the server says, the person who leaves the desk must be signed out on this screen.
  } finally {
    sessionStore.set(null);
  }
}
