import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import { changePassword } from '@zaoce/domain';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { callOperation } from '../../http/callOperation';
import { sessionStore } from '../sessionStore';
import { useSessionUser } from '../useSessionUser';
import { PasswordForm, type PasswordValues } from './PasswordForm';

/** Changes one's own password; whoever still has the first one is sent here before anything else. */
export default function PasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const user = useSessionUser();
  const [problem, setProblem] = useState<unknown>(null);

  const change = async ({ currentPassword, newPassword }: PasswordValues) => {
    setProblem(null);
    try {
      sessionStore.set(await callOperation(changePassword, { body: { currentPassword, newPassword } }));
      notify('zaoce.auth.passwordChanged', { type: 'success' });
      navigate('/');
    } catch (refused) {
      setProblem(refused);
    }
  };

  return (
    <Paper variant="outlined" sx={{ p: 3, mt: 2, maxWidth: 480 }}>
      <Title title="zaoce.auth.changePassword" />
      <Alert severity={user?.mustChangePassword ? 'warning' : 'info'} sx={{ mb: 2 }}>
        {translate(user?.mustChangePassword ? 'zaoce.auth.mustChange' : 'zaoce.auth.changeConsequence')}
      </Alert>
      <PasswordForm problem={problem} onSubmit={change} />
    </Paper>
  );
}
