import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./CalendarList')),
  show: lazy(() => import('./CalendarPage')),
  edit: lazy(() => import('./LoadYear')),
  icon: CalendarIcon,
  recordRepresentation: 'year',
};
