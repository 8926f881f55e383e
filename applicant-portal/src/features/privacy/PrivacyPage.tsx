import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { Surface } from '../../ui/Surface';
import { PrivacyNotice } from './PrivacyNotice';

/** The notice, for everybody at any time. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');

  return (
    <Page title={t('title')}>
      <Surface>
        <PrivacyNotice />
      </Surface>
    </Page>
  );
}
