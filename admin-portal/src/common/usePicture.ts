import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { API } from '../http/apiFetch';
import { fetchBlob } from '../http/fetchBlob';

/** A picture stays in memory this long after it was last looked at. */
const KEEP_FOR = 5 * 60_000;

export type PictureSize = 'full' | 'thumbnail';

interface Picture {
  /** Address of the picture in this page's memory; null until it has arrived. */
  address: string | null;
  problem: unknown;
  retry: () => void;
}

/** Fetches a protected picture with the session's token; it never has an address that works without one. */
export function usePicture(path: string): Picture {
  const { data, error, refetch } = useQuery({
    queryKey: ['pictures', path],
    queryFn: ({ signal }) => fetchBlob(`${API}${path}`, signal),
    staleTime: Infinity,
    gcTime: KEEP_FOR,
  });
  const [address, setAddress] = useState<string | null>(null);

  useEffect(() => {
    if (!data) return setAddress(null);
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);

  return { address, problem: error, retry: () => void refetch() };
}
