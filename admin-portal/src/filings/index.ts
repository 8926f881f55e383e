import InboxIcon from '@mui/icons-material/InboxOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./queue/QueueList')),
  show: lazy(() => import('./review/ReviewPage')),
  icon: InboxIcon,
  recordRepresentation: 'number',
};
