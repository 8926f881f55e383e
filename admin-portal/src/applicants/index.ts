import PeopleIcon from '@mui/icons-material/PeopleOutline';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ApplicantList')),
  show: lazy(() => import('./ApplicantPage')),
  icon: PeopleIcon,
  recordRepresentation: 'name',
};
