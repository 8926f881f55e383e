import type { AuthProvider } from 'react-admin';
import { canAccess } from '../access/canAccess';
import { QuietRefusal } from './QuietRefusal';
import { refreshSession } from './refreshSession';
import { sessionStore } from './sessionStore';
import { isStaff, signIn, type Credentials } from './signIn';
import { signOut } from './signOut';

interface SignInParameters extends Credentials {
  onCaptcha: () => void;
}

/** What react-admin asks about the person at the desk. */
export const authProvider: AuthProvider = {
  login: ({ identifier, password, onCaptcha }: SignInParameters) =>
    signIn({ identifier, password }, onCaptcha),

  async logout() {
    await signOut();
  },

  async checkAuth() {
    const signedIn = sessionStore.token() !== null || (await refreshSession(null));
    const user = sessionStore.user();
    if (!signedIn || !user) throw new QuietRefusal();
    if (isStaff(user.role)) return;
    // An applicant who strays here keeps the session of the other portal: it is only forgotten in this tab.
    sessionStore.set(null);
    throw new Error('zaoce.auth.notStaff');
  },

  async checkError(problem: { status?: number }) {
    if (problem.status !== 401) return;
    sessionStore.set(null);
    throw new Error('ra.notification.logged_out');
  },

  async getIdentity() {
    const user = sessionStore.user();
    return { id: user?.id ?? 0, fullName: user?.name ?? '' };
  },

  async getPermissions() {
    return sessionStore.user()?.role ?? null;
  },

  async canAccess({ resource, action }) {
    return canAccess(sessionStore.user()?.role ?? null, resource, action);
  },
};
