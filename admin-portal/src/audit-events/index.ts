import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./AuditEventList')),
  icon: FactCheckIcon,
  recordRepresentation: 'action',
};
