import { useQuery } from '@tanstack/react-query';
import { getScan, getScanThumbnail } from '@zaoce/domain';
import { api } from '../../../api';
import { filingKeys } from '../filingKeys';
import { useObjectUrl } from './useObjectUrl';

/** A stored scan as an address for `img`; fetched with the person's token, because scans have no public address. */
export function useScanImage(filingId: number, scanId: number, size: 'full' | 'thumbnail') {
  const operation = size === 'full' ? getScan : getScanThumbnail;
  const query = useQuery({
    queryKey: filingKeys.scan(filingId, scanId, size),
    queryFn: () => api.download(operation, { params: { id: filingId, scanId } }),
    staleTime: Infinity,
  });
  return { url: useObjectUrl(query.data), error: query.error };
}
