import { useTranslation } from 'react-i18next';
import { FormText } from '../../ui/form/FormFields';
import { OfficeFormFrame } from '../../ui/form/OfficeFormFrame';
import { useOfficeForm } from '../../ui/form/useOfficeForm';
import { checkIdentity, checkReachable, type Identity, type Reachable } from './identityCheck';

export interface IdentityStepProps {
  /** Whether mobile and e-mail are asked too (first password) or already registered (recovery). */
  asksAddresses: boolean;
  values: Identity & Reachable;
  send: (values: Identity & Reachable) => Promise<void>;
}

/** First step of getting or recovering a password: who are you. */
export function IdentityStep({ asksAddresses, values, send }: IdentityStepProps) {
  const { t } = useTranslation('account');
  const form = useOfficeForm<Identity & Reachable>({
    defaults: values,
    labels: {
      name: t('name'),
      idNumber: t('idNumber'),
      qualificationNumber: t('qualificationNumber'),
      mobile: t('mobile'),
      email: t('email'),
    },
    check: (given) => ({ ...checkIdentity(given), ...(asksAddresses ? checkReachable(given) : {}) }),
    send,
  });

  return (
    <OfficeFormFrame of={form} submitLabel={t('next')}>
      <FormText of={form} name="name" hint={t('nameHint')} autoComplete="name" maxLength={100} />
      <FormText of={form} name="idNumber" maxLength={40} />
      <FormText of={form} name="qualificationNumber" hint={t('qualificationNumberHint')} maxLength={60} />
      {asksAddresses && (
        <>
          <FormText of={form} name="mobile" type="tel" inputMode="tel" autoComplete="tel" maxLength={40} />
          <FormText
            of={form}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            hint={t('emailHint')}
            maxLength={254}
          />
        </>
      )}
    </OfficeFormFrame>
  );
}
