import type { RegistrationView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { Surface } from '../../ui/Surface';
import { RegistrationCard } from './RegistrationCard';
import { inOrderOfUse } from './registrationLook';

/** The person's registrations, each like its certificate. */
export function RegistrationList({ registrations }: { registrations: RegistrationView[] }) {
  const { t } = useTranslation('home');

  return (
    <Surface id="registrations" title={t('registrations')}>
      {registrations.length === 0 && (
        <EmptyState title={t('noRegistration')} text={t('noRegistrationText')} />
      )}
      {inOrderOfUse(registrations).map((registration) => (
        <RegistrationCard key={registration.id} registration={registration} />
      ))}
    </Surface>
  );
}
