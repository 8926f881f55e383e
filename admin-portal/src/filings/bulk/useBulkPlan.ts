import { LEAD_ROLES, type ReviewFilingRow, type Role } from '@zaoce/domain';
import { useSessionUser } from '../../auth/useSessionUser';
import { bulkObstacle, type BulkAction, type BulkObstacle } from '../state/bulkQualification';
import { useSelectedRows } from './useSelectedRows';

export interface BulkPlan {
  all: ReviewFilingRow[];
  taken: ReviewFilingRow[];
  left: { row: ReviewFilingRow; obstacle: BulkObstacle }[];
}

/** Which of the ticked rows a batch would take, and what stands in the way of the others. */
export function useBulkPlan(action: BulkAction): BulkPlan {
  const user = useSessionUser();
  const all = useSelectedRows();
  const actor = {
    id: user?.id ?? 0,
    isLead: (LEAD_ROLES as readonly (Role | undefined)[]).includes(user?.role),
  };
  const plan: BulkPlan = { all, taken: [], left: [] };
  for (const row of all) {
    const obstacle = bulkObstacle(action, row, actor);
    if (obstacle === null) plan.taken.push(row);
    else plan.left.push({ row, obstacle });
  }
  return plan;
}
