import i18next from 'i18next';
import { ApiClient } from './ApiClient';
import { SessionKeeper } from './SessionKeeper';
import { signInHint } from './signInHint';
import { announceSignOut, onSignOutElsewhere } from './signOutChannel';
import { withTabLock } from './tabLock';

export { ApiProblem, hasCode, type ApiIssue } from './ApiProblem';
export { newIdempotencyKey } from './idempotencyKey';

const context = {
  fetch: (url: string, request: RequestInit) => fetch(url, request),
  language: () => i18next.language,
};

export const session = new SessionKeeper({
  ...context,
  withLock: withTabLock('zaoce-refresh'),
  hint: signInHint,
  announceSignOut,
  now: () => Date.now(),
});

/** The one client of this page. */
export const api = new ApiClient(context, session);

onSignOutElsewhere(() => session.forget(false));
