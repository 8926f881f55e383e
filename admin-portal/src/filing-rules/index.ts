import RuleIcon from '@mui/icons-material/RuleOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./FilingRuleList')),
  show: lazy(() => import('./FilingRulePage')),
  create: lazy(() => import('./edit/FilingRuleCreate')),
  edit: lazy(() => import('./edit/FilingRuleEdit')),
  icon: RuleIcon,
  recordRepresentation: 'type',
};
