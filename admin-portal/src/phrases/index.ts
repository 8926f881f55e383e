import FormatQuoteIcon from '@mui/icons-material/FormatQuoteOutlined';
import { lazy } from 'react';

export default {
  list: lazy(() => import('./PhraseList')),
  icon: FormatQuoteIcon,
  recordRepresentation: 'text',
};
