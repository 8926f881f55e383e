import { readStored, writeStored } from '../preferences/storage';

const KEY = 'zaoce.signedIn';

/** Remembers across visits that a session was opened here; the refresh cookie itself is invisible to scripts. */
export const signInHint = {
  get: () => readStored(KEY) === 'yes',
  set: (signedIn: boolean) => writeStored(KEY, signedIn ? 'yes' : null),
};
