import PendingActionsIcon from '@mui/icons-material/PendingActionsOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./JobList')),
  icon: PendingActionsIcon,
  recordRepresentation: 'task',
};
