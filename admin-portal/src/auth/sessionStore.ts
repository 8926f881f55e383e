import type { Session, SessionUser } from '@zaoce/domain';

let current: Session | null = null;
const listeners = new Set<() => void>();

/** The session of this tab. The access token lives in memory only, so that nothing on the disk can be stolen. */
export const sessionStore = {
  token: (): string | null => current?.accessToken ?? null,
  user: (): SessionUser | null => current?.user ?? null,
  set(next: Session | null): void {
    current = next;
    listeners.forEach((listener) => listener());
  },
  /** For `useSyncExternalStore`. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
