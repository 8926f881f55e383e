import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton';

/** The way to the sign-in page. */
export function SignInLink() {
  const { t } = useTranslation('shell');

  return (
    <LinkButton to="/login" variant="outlined">
      {t('signIn')}
    </LinkButton>
  );
}
