import { useSessionUser } from '../auth/useSessionUser';
import { canAccess } from '../access/canAccess';
import { OperatorDesk } from './OperatorDesk';
import { ReviewerDesk } from './ReviewerDesk';

/** The first page: a reviewer's work today, or, for an administrator, the state of the system. */
export default function Dashboard() {
  const role = useSessionUser()?.role ?? null;
  return canAccess(role, 'dashboard', 'show') ? <ReviewerDesk /> : <OperatorDesk />;
}
