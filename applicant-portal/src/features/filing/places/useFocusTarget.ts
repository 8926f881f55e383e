import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** How often and how long the place is looked for while the page is still being fetched. */
const TRIES = 40;
const INTERVAL_MS = 75;

/** After a navigation to `#field-…`, moves the focus there as soon as the place exists. */
export function useFocusTarget(): void {
  const { hash, key } = useLocation();

  useEffect(() => {
    if (!hash.startsWith('#field-')) return undefined;
    const id = decodeURIComponent(hash.slice(1));
    let tries = 0;
    const timer = setInterval(() => {
      const target = document.getElementById(id);
      tries += 1;
      if (target || tries >= TRIES) clearInterval(timer);
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    }, INTERVAL_MS);
    return () => clearInterval(timer);
  }, [hash, key]);
}
