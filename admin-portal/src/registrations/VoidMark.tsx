import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** Says that a number is void. */
export function VoidMark() {
  const translate = useTranslate();
  return <Chip size="small" color="error" variant="outlined" label={translate('zaoce.register.voided')} />;
}
