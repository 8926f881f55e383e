import { localStorageStore, type Store } from 'react-admin';

/** What belongs to the desk rather than to the session, and survives a sign-out: language, theme, type size, saved queries. */
const KEPT = ['locale', 'theme', 'zaoce.largeType', 'filings.savedQueries'];

/** react-admin's browser store, except that a sign-out does not forget how somebody likes to work. */
function createReviewStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset() {
      const kept = KEPT.map((key) => [key, store.getItem<unknown>(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}

export const reviewStore = createReviewStore();
