import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { TopToolbar, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';

/** Begins a new rule; administrators only. */
export function RuleListActions() {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  return (
    <TopToolbar>
      {canAccess(role, 'filing-rules', 'create') && (
        <Button variant="contained" startIcon={<AddIcon />} component={Link} to="/filing-rules/create">
          {translate('resources.filing-rules.action.create')}
        </Button>
      )}
    </TopToolbar>
  );
}
