import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';

/** Opens the editor of a rule; administrators only. */
export function EditRuleButton({ id }: { id: number }) {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  if (!canAccess(role, 'filing-rules', 'edit')) return null;
  return (
    <Button variant="contained" startIcon={<EditIcon />} component={Link} to={`/filing-rules/${id}`}>
      {translate('zaoce.ruleEdit.edit')}
    </Button>
  );
}
