import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { trailAddress } from './trailAddress';

interface Props {
  /** The word of the trail for what the record is. */
  subjectType: string;
  subjectId: number;
}

/** Leads from a record to its entries in the audit trail; for those who may read the trail. */
export function TrailLink({ subjectType, subjectId }: Props) {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  if (!canAccess(role, 'audit-events', 'list')) return null;
  const to = trailAddress({ subjectType, subjectId: String(subjectId) });
  return (
    <Button size="small" component={Link} to={to} startIcon={<FactCheckIcon />}>
      {translate('zaoce.trail.ofRecord')}
    </Button>
  );
}
