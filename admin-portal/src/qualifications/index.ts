import SchoolIcon from '@mui/icons-material/SchoolOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./QualificationList')),
  show: lazy(() => import('./QualificationPage')),
  icon: SchoolIcon,
  recordRepresentation: 'name',
};
