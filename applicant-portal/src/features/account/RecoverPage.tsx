import { confirmRecovery, recoverAccount } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { TwoSteps } from './TwoSteps';

/** 找回密码: a new password, the code going to the registered address. */
export function RecoverPage() {
  const { t } = useTranslation('account');

  return (
    <TwoSteps
      title={t('recoverTitle')}
      intro={t('recoverIntro')}
      finishLabel={t('finishRecovery')}
      asksAddresses={false}
      begin={({ name, idNumber, qualificationNumber }, captcha) =>
        api.call(recoverAccount, { body: { name, idNumber, qualificationNumber, captcha } })
      }
      finish={(ticket, code, password) => api.call(confirmRecovery, { body: { ticket, code, password } })}
    />
  );
}
