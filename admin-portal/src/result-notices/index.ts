import NewspaperIcon from '@mui/icons-material/NewspaperOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ResultNoticeList')),
  create: lazy(() => import('./ResultNoticeCreate')),
  show: lazy(() => import('./ResultNoticePage')),
  icon: NewspaperIcon,
  recordRepresentation: 'number',
};
