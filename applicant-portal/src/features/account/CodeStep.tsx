import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import en from '../../i18n/en/account';
import zh from '../../i18n/zh/account';
import { FormPassword, FormText } from '../../ui/form/FormFields';
import { OfficeFormFrame } from '../../ui/form/OfficeFormFrame';
import { useOfficeForm } from '../../ui/form/useOfficeForm';
import { checkNewPassword, type NewPassword } from './newPasswordCheck';

export interface CodeStepProps {
  minutes: number;
  submitLabel: string;
  send: (code: string, password: string) => Promise<void>;
  onBack: () => void;
}

/** Second step: the code from the mail and the new password. */
export function CodeStep({ minutes, submitLabel, send, onBack }: CodeStepProps) {
  const { t } = useTranslation('account');
  const form = useOfficeForm<NewPassword & { code: string }>({
    defaults: { code: '', newPassword: '', repeat: '' },
    labels: { code: t('code'), newPassword: t('newPassword'), repeat: t('repeatPassword') },
    aliases: { newPassword: 'password' },
    check: (given) => ({
      code: /^\s*\d{6}\s*$/.test(given.code) ? undefined : { zh: zh.codeProblem, en: en.codeProblem },
      ...checkNewPassword(given),
    }),
    send: ({ code, newPassword }) => send(code.trim(), newPassword),
  });

  return (
    <OfficeFormFrame
      of={form}
      submitLabel={submitLabel}
      aside={<Button onClick={onBack}>{t('backToIdentity')}</Button>}
    >
      <Alert severity="info">
        {t('codeSent', { minutes })} {t('codeNotArrived')}
      </Alert>
      <FormText
        of={form}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        autoFocus
      />
      <FormPassword of={form} name="newPassword" autoComplete="new-password" hint={t('passwordHint')} />
      <FormPassword of={form} name="repeat" autoComplete="new-password" />
    </OfficeFormFrame>
  );
}
