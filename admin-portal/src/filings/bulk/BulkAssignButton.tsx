import AssignIcon from '@mui/icons-material/GroupAddOutlined';
import { canAccess } from '../../access/canAccess';
import { useSessionUser } from '../../auth/useSessionUser';
import { BulkButton } from './BulkButton';

/** A lead gives the ticked filings to a colleague. */
export function BulkAssignButton() {
  const role = useSessionUser()?.role ?? null;
  if (!canAccess(role, 'filings', 'assign')) return null;
  return <BulkButton action="assign" icon={<AssignIcon />} />;
}
