import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./AnnouncementList')),
  icon: CampaignIcon,
  recordRepresentation: 'title',
};
