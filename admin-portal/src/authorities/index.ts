import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./AuthorityList')),
  show: lazy(() => import('./AuthorityPage')),
  icon: AccountBalanceIcon,
  recordRepresentation: 'name',
};
