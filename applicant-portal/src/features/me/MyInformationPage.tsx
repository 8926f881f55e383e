import { useQuery } from '@tanstack/react-query';
import { getMe } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { BasicFacts } from './BasicFacts';
import { ContactForm } from './ContactForm';

/** 信息查询: basic information to read, contact data to change. */
export function MyInformationPage() {
  const { t } = useTranslation('me');
  const query = useQuery({ queryKey: ['mine', 'profile'], queryFn: () => api.call(getMe) });

  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={<LinkButton to="/me/password">{t('changePassword')}</LinkButton>}
    >
      <QueryView query={query}>
        {(profile) => (
          <>
            <BasicFacts profile={profile} />
            <ContactForm key={profile.version} profile={profile} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
