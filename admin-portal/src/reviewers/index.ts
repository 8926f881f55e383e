import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ReviewerList')),
  show: lazy(() => import('./ReviewerPage')),
  create: lazy(() => import('./CreateReviewer')),
  edit: lazy(() => import('./EditReviewer')),
  icon: GroupsIcon,
  recordRepresentation: 'name',
};
