import { useQuery } from '@tanstack/react-query';
import { listMyRegistrations } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { LinkButton } from '../../../ui/LinkButton';
import { CertificateButton } from './CertificateButton';

/** What a filing that took effect has brought: the certificate while the registration is in force, and the register's word. */
export function ResultActions({ registrationId }: { registrationId: number }) {
  const { t } = useTranslation('filing');
  const { data: registrations = [] } = useQuery({
    queryKey: ['mine', 'registrations'],
    queryFn: () => api.call(listMyRegistrations),
  });
  const isLive = registrations.some(({ id, state }) => id === registrationId && state === 'live');

  return (
    <>
      {isLive && <CertificateButton registrationId={registrationId} />}
      <LinkButton to="/home#registrations" variant="outlined">
        {t('status.registrations')}
      </LinkButton>
    </>
  );
}
