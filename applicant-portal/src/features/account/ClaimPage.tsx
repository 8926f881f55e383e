import { claimAccount, confirmClaim } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { TwoSteps } from './TwoSteps';

/** 获取密码: the first password, against the list of those who passed the exam. */
export function ClaimPage() {
  const { t } = useTranslation('account');

  return (
    <TwoSteps
      title={t('claimTitle')}
      intro={t('claimIntro')}
      finishLabel={t('finishClaim')}
      asksAddresses
      begin={(identity, captcha) => api.call(claimAccount, { body: { ...identity, captcha } })}
      finish={(ticket, code, password) => api.call(confirmClaim, { body: { ticket, code, password } })}
    />
  );
}
