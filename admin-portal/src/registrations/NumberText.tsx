import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** A certificate or seal number; one that is void says so and is struck through. */
export function NumberText({ number, isVoid }: { number: string; isVoid: boolean }) {
  const translate = useTranslate();
  if (!isVoid) return number;
  return (
    <>
      <del>{number}</del>{' '}
      <Chip size="small" color="error" variant="outlined" label={translate('zaoce.register.voided')} />
    </>
  );
}
