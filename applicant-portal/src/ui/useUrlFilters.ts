import { useSearchParams } from 'react-router-dom';

/** Filters of a list, kept in the address so that a link, a reload and the back button show the same. A changed filter starts at page 1. */
export function useUrlFilters() {
  const [params, setParams] = useSearchParams();

  const set = (changes: Record<string, string>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (!('page' in changes)) next.delete('page');
        for (const [key, value] of Object.entries(changes)) {
          if (value === '') next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  return {
    get: (key: string) => params.get(key) ?? '',
    page: Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1),
    set,
  };
}
