/**
 * Runs work of one name one at a time over all tabs of this browser.
 * Browsers without Web Locks (plain http on another machine) order it within the tab only; the caller already does that.
 */
export function withTabLock(name: string) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (!('locks' in navigator)) return work();
    return await navigator.locks.request(name, work);
  };
}
