import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';
import { LoadingSkeleton } from './LoadingSkeleton';

export interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of fetched content: loading, failed (with a retry), empty, there. Content already shown stays when a refresh fails. */
export function QueryView<T>({ query, skeleton, isEmpty, empty, children }: QueryViewProps<T>) {
  if (query.data === undefined) {
    if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
    return skeleton ?? <LoadingSkeleton />;
  }
  if (isEmpty?.(query.data)) return empty;
  return children(query.data);
}
