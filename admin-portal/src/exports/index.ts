import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./ExportList')),
  icon: DownloadIcon,
  recordRepresentation: 'fileName',
};
