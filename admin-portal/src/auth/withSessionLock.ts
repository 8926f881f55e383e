/**
 * Runs an act while no other tab of this browser runs one of its kind: two tabs that renewed at once would show
 * the server the same refresh token twice, which it takes for a theft and ends the session.
 * Web Locks exist only in secure contexts; elsewhere the act runs unguarded.
 */
export async function withSessionLock<T>(act: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return act();
  return navigator.locks.request('zaoce-session', act);
}
