import ContactPhoneIcon from '@mui/icons-material/ContactPhoneOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ContactList')),
  show: lazy(() => import('./ContactPage')),
  icon: ContactPhoneIcon,
  recordRepresentation: 'office',
};
