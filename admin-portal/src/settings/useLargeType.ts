import { useSyncExternalStore } from 'react';
import { reviewStore } from './reviewStore';

const KEY = 'zaoce.largeType';

function subscribe(listener: () => void): () => void {
  return reviewStore.subscribe(KEY, listener);
}

/** Large type (every text at least 18 px), kept in this browser. Also usable outside of react-admin's context. */
export function useLargeType(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => reviewStore.getItem<boolean>(KEY, false) === true);
  return [on, (next) => reviewStore.setItem(KEY, next)];
}
