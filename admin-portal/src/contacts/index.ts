import ContactPhoneIcon from '@mui/icons-material/ContactPhoneOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ContactList')),
  show: lazy(() => import('./ContactPage')),
  edit: lazy(() => import('./EditContact')),
  icon: ContactPhoneIcon,
  recordRepresentation: 'office',
};
