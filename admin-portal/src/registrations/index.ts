import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./RegistrationList')),
  show: lazy(() => import('./RegistrationPage')),
  icon: BadgeIcon,
  recordRepresentation: 'certificateNumber',
};
