import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './storage';

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export interface Preferences {
  largeType: boolean;
  appearance: Appearance;
}

const LARGE_TYPE = 'zaoce.largeType';
const APPEARANCE = 'zaoce.appearance';

function readPreferences(): Preferences {
  const stored = readStored(APPEARANCE);
  return {
    largeType: readStored(LARGE_TYPE) === 'yes',
    appearance: APPEARANCES.find((known) => known === stored) ?? 'system',
  };
}

let current = readPreferences();
const listeners = new Set<() => void>();

/** Changes how the portal looks on this device; kept for the next visit. */
export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  writeStored(LARGE_TYPE, current.largeType ? 'yes' : null);
  writeStored(APPEARANCE, current.appearance);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How the reader wants the portal to look. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}
