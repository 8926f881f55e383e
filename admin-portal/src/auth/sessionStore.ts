import type { Session, SessionUser } from '@zaoce/domain';

let session: Session | null = null;
const listeners = new Set<() => void>();

/** The session of this tab. The access token lives in memory only, so that nothing on the disk can be stolen. */
export const sessionStore = {
  token: (): string | null => session?.accessToken ?? null,
  user: (): SessionUser | null => session?.user ?? null,
  set(next: Session | null): void {
    session = next;
    listeners.forEach((listener) => listener());
  },
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
