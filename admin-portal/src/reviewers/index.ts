import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ReviewerList')),
  icon: GroupsIcon,
  recordRepresentation: 'name',
};
