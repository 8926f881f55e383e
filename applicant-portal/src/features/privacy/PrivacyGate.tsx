import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { acceptPrivacyNotice, type SessionUser } from '@zaoce/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, session } from '../../api';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { Page } from '../../ui/Page';
import { Surface } from '../../ui/Surface';
import { PRIVACY_NOTICE_VERSION, PrivacyNotice } from './PrivacyNotice';

/** Shows the privacy notice at the first sign-in, before anything else. */
export function PrivacyGate({ user, children }: { user: SessionUser; children: ReactNode }) {
  const { t } = useTranslation('privacy');
  const accept = useMutation({
    mutationFn: () => api.call(acceptPrivacyNotice, { body: { version: PRIVACY_NOTICE_VERSION } }),
    onSuccess: () => session.updateUser({ privacyNoticeAccepted: true }),
  });

  if (user.privacyNoticeAccepted) return children;
  return (
    <Page title={t('firstTitle')}>
      <Surface>
        <PrivacyNotice />
        {accept.isError && <ErrorNotice error={accept.error} />}
        <Stack direction="row" spacing={2} sx={{ mt: 3 }}>
          <Button variant="contained" size="large" loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('read')}
          </Button>
          <Button onClick={() => void session.signOut()}>{t('later')}</Button>
        </Stack>
      </Surface>
    </Page>
  );
}
