import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./EducationRecordList')),
  icon: MenuBookIcon,
  recordRepresentation: 'name',
};
