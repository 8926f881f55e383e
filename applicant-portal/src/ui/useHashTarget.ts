import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Leads to the place that the address names once the content is there: the router looks for it before.
 * @param isReady whether the content is on the page
 */
export function useHashTarget(isReady: boolean): string {
  const { hash } = useLocation();
  const target = readHash(hash);

  useEffect(() => {
    if (!isReady || target === '') return;
    const element = document.getElementById(target);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }, [isReady, target]);

  return target;
}

/** The name behind `#`; an address that was cut in half names nothing. */
function readHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
