import Alert from '@mui/material/Alert';
import { changePassword } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, session } from '../../api';
import { FormPassword } from '../../ui/form/FormFields';
import { OfficeFormFrame } from '../../ui/form/OfficeFormFrame';
import { useOfficeForm } from '../../ui/form/useOfficeForm';
import { Page } from '../../ui/Page';
import { Surface } from '../../ui/Surface';
import { checkNewPassword, type NewPassword } from './newPasswordCheck';

/** A new password for somebody signed in; every other session ends. */
export function ChangePasswordPage() {
  const { t } = useTranslation('account');
  const [isChanged, setChanged] = useState(false);
  const form = useOfficeForm<NewPassword & { currentPassword: string }>({
    defaults: { currentPassword: '', newPassword: '', repeat: '' },
    labels: {
      currentPassword: t('currentPassword'),
      newPassword: t('newPassword'),
      repeat: t('repeatPassword'),
    },
    check: (given) => ({
      currentPassword: given.currentPassword ? undefined : 'required',
      ...checkNewPassword(given),
    }),
    send: async ({ currentPassword, newPassword }) => {
      session.adopt(await api.call(changePassword, { body: { currentPassword, newPassword } }));
      form.form.reset();
      setChanged(true);
    },
  });

  return (
    <Page title={t('changeTitle')} intro={t('changeIntro')} width="narrow">
      {isChanged && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {t('changed')}
        </Alert>
      )}
      <Surface>
        <OfficeFormFrame of={form} submitLabel={t('change')}>
          <FormPassword of={form} name="currentPassword" autoComplete="current-password" />
          <FormPassword of={form} name="newPassword" autoComplete="new-password" hint={t('passwordHint')} />
          <FormPassword of={form} name="repeat" autoComplete="new-password" />
        </OfficeFormFrame>
      </Surface>
    </Page>
  );
}
