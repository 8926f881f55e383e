import RuleIcon from '@mui/icons-material/RuleOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./FilingRuleList')),
  show: lazy(() => import('./FilingRulePage')),
  icon: RuleIcon,
  recordRepresentation: 'type',
};
