import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * Opens a PDF that needs the person's token: a tab is opened with the click (later it would be taken for a pop-up),
 * the file fetched, and its address given to the tab. The address stays for a link, should the browser have blocked the tab.
 */
export function usePdf(load: () => Promise<Blob>) {
  const [url, setUrl] = useState<string | null>(null);

  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);

  const open = useMutation({
    mutationFn: async (tab: Window | null) => {
      try {
        const made = URL.createObjectURL(await load());
        setUrl(made);
        tab?.location.replace(made);
      } catch (error) {
        tab?.close();
        throw error;
      }
    },
  });

  return {
    url,
    isLoading: open.isPending,
    error: open.error,
    open: () => open.mutate(window.open('about:blank', '_blank')),
  };
}
