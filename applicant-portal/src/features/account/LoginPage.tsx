import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { login } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router-dom';
import { api, session } from '../../api';
import { useSession } from '../../app/useSession';
import { solveCaptcha } from '../../captcha/solveCaptcha';
import { withCaptcha } from '../../captcha/withCaptcha';
import { FormPassword, FormText } from '../../ui/form/FormFields';
import { OfficeFormFrame } from '../../ui/form/OfficeFormFrame';
import { useOfficeForm } from '../../ui/form/useOfficeForm';
import { Page } from '../../ui/Page';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { placeAfterSignIn } from './placeAfterSignIn';

/** Sign-in; after failures the office asks for a puzzle, which the device solves by itself. */
export function LoginPage() {
  const { t } = useTranslation('account');
  const shell = useTranslation('shell').t;
  const { user, ended } = useSession();
  const location = useLocation();
  const [isVerifying, setVerifying] = useState(false);

  const form = useOfficeForm({
    defaults: { identifier: '', password: '' },
    labels: { identifier: t('identifier'), password: t('password') },
    check: ({ identifier, password }) => ({
      identifier: identifier.trim() ? undefined : 'required',
      password: password ? undefined : 'required',
    }),
    send: async ({ identifier, password }) => {
      const solve = () => (setVerifying(true), solveCaptcha());
      const attempt = (captcha?: string) =>
        api.call(login, { body: { identifier: identifier.trim(), password, captcha } });
      session.adopt(await withCaptcha(attempt, solve).finally(() => setVerifying(false)));
    },
  });

  if (user) return <Navigate to={placeAfterSignIn(location.state)} replace />;
  return (
    <Page title={t('signInTitle')} width="narrow">
      {ended && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {shell('sessionEnded')}
        </Alert>
      )}
      <Surface>
        <OfficeFormFrame of={form} submitLabel={t('signIn')}>
          <FormText of={form} name="identifier" autoComplete="username" />
          <FormPassword of={form} name="password" autoComplete="current-password" />
          {isVerifying && <Alert severity="info">{t('verifying')}</Alert>}
        </OfficeFormFrame>
        <Stack spacing={1} sx={{ mt: 3 }}>
          <TextLink to="/claim">{t('firstTime')}</TextLink>
          <TextLink to="/recover">{t('forgot')}</TextLink>
        </Stack>
      </Surface>
    </Page>
  );
}
