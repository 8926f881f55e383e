import DoNotDisturbIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./VoidNumberList')),
  icon: DoNotDisturbIcon,
  recordRepresentation: 'certificateNumber',
};
