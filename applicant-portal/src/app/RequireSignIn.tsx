import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router-dom';
import { ApiProblem, session } from '../api';
import { PrivacyGate } from '../features/privacy/PrivacyGate';
import { ErrorNotice } from '../ui/ErrorNotice';
import { useSession } from './useSession';

/** Pages of the applicant: sign-in first, then the privacy notice once; reviewers are shown the way to their own portal. */
export function RequireSignIn() {
  const { t } = useTranslation('shell');
  const { status, user } = useSession();
  const { pathname, search, hash } = useLocation();

  if (status === 'unreachable') {
    const problem = new ApiProblem({ status: 0, code: 'unreachable', message: '' });
    return <ErrorNotice error={problem} onRetry={() => void session.restore()} />;
  }
  if (!user) return <Navigate to="/login" replace state={{ from: `${pathname}${search}${hash}` }} />;
  if (user.role !== 'applicant') {
    return (
      <Alert severity="info">
        {t('staffHint')} <Link href="/review/">{t('staffLink')}</Link>
      </Alert>
    );
  }
  return (
    <PrivacyGate user={user}>
      <Outlet />
    </PrivacyGate>
  );
}
