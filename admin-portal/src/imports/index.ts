import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ImportList')),
  create: lazy(() => import('./ImportCreate')),
  show: lazy(() => import('./ImportPage')),
  icon: UploadFileIcon,
  recordRepresentation: 'fileName',
};
