import type { Figure } from '@zaoce/domain';

/** The address of the queue with a filter set, as react-admin reads it. */
export function queueAddress(filter: Figure['filter']): string {
  const search = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: 'dueOn',
    order: 'ASC',
    page: '1',
    perPage: '25',
  });
  return `/filings?${search.toString()}`;
}
