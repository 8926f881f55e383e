import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/LinkButton';
import { Page } from '../ui/Page';

/** No page has this address. */
export function NotFoundPage() {
  const { t } = useTranslation();

  return (
    <Page title={t('notFound.title')} intro={t('notFound.text')} width="narrow">
      <LinkButton to="/" variant="contained">
        {t('notFound.home')}
      </LinkButton>
    </Page>
  );
}
