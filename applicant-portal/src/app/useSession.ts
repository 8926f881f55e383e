import { useSyncExternalStore } from 'react';
import { session } from '../api';

/** Who is signed in, kept current. */
export function useSession() {
  return useSyncExternalStore(session.subscribe, session.getState);
}
