import { FILING_STATES, type FilingState } from '@zaoce/domain';

/** Orders of the list, as the API names them. */
export const SORTS = ['-updatedAt', 'updatedAt', '-submittedAt', 'submittedAt'] as const;
export type Sort = (typeof SORTS)[number];

/** The filters of the list from the address; words that mean nothing are as if they were not there. */
export function readFilters(get: (key: string) => string): {
  type: string | undefined;
  state: FilingState | undefined;
  sort: Sort;
} {
  const type = get('type');
  return {
    type: /^[a-z][a-z-]{1,40}$/.test(type) ? type : undefined,
    state: FILING_STATES.find((known) => known === get('state')),
    sort: SORTS.find((known) => known === get('sort')) ?? '-updatedAt',
  };
}
