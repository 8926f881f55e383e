import { useEffect } from 'react';
import { useDraftState } from './DraftContext';

/** Asks before the window is closed while something typed is not on the server yet; inside the portal nothing is lost by leaving. */
export function useLeavingGuard(): void {
  const { phase } = useDraftState();
  const isUnsent = phase !== 'saved';

  useEffect(() => {
    if (!isUnsent) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsent]);
}
