import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/useSession';
import { TextLink } from '../../ui/TextLink';
import { filingsWithUnsentDrafts } from '../filing/draft/unsentDrafts';

/** Says that something typed waits on this device, and leads to where it is sent from. */
export function UnsentNotice() {
  const { t } = useTranslation('home');
  const { user } = useSession();
  const filings = user ? filingsWithUnsentDrafts(user.id) : [];
  if (filings.length === 0) return null;

  return (
    <Alert severity="warning" sx={{ mb: 3 }}>
      {t('unsent')}{' '}
      {filings.map((id) => (
        <TextLink key={id} to={`/filings/${id}`} color="inherit">
          {t('unsentOpen')}
        </TextLink>
      ))}
    </Alert>
  );
}
