import { useGetList } from 'react-admin';
import { canAccess } from '../../access/canAccess';
import { useSessionUser } from '../../auth/useSessionUser';

export interface ReviewerRow {
  id: number;
  name: string;
  claimed: number;
}

const ALL_REVIEWERS = {
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'name', order: 'ASC' },
} as const;

/** The colleagues a lead may assign work to or filter by; nobody for those who do not lead. */
export function useReviewers(): ReviewerRow[] {
  const role = useSessionUser()?.role ?? null;
  const enabled = canAccess(role, 'reviewers', 'list');
  const { data } = useGetList<ReviewerRow>('reviewers', ALL_REVIEWERS, { enabled, staleTime: 60_000 });
  return data ?? [];
}
