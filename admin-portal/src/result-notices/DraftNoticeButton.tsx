import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';

/** Begins a new result notice; leads only. */
export function DraftNoticeButton() {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  if (!canAccess(role, 'result-notices', 'create')) return null;
  return (
    <Button variant="contained" startIcon={<AddIcon />} component={Link} to="/result-notices/create">
      {translate('resources.result-notices.action.draft')}
    </Button>
  );
}
