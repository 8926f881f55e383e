import type { SessionUser } from '@zaoce/domain';
import { useSyncExternalStore } from 'react';
import { sessionStore } from './sessionStore';

/** Who is signed in, or null. */
export function useSessionUser(): SessionUser | null {
  return useSyncExternalStore(sessionStore.subscribe, sessionStore.user);
}
