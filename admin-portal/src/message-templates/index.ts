import MailIcon from '@mui/icons-material/MailOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./MessageTemplateList')),
  edit: lazy(() => import('./MessageTemplateEdit')),
  icon: MailIcon,
  recordRepresentation: 'subject',
};
