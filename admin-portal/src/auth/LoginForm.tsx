import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { Form, PasswordInput, required, TextInput, useLogin, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ProblemAlert } from '../common/ProblemAlert';

type Step = 'typing' | 'sending' | 'proving';

/** User name and password; a proof of work that the server asks for after failures solves itself. */
export function LoginForm() {
  const translate = useTranslate();
  const login = useLogin();
  const [step, setStep] = useState<Step>('typing');
  const [problem, setProblem] = useState<unknown>(null);

  const submit = async (values: Record<string, unknown>) => {
    setStep('sending');
    setProblem(null);
    try {
      await login({ ...values, onCaptcha: () => setStep('proving') });
    } catch (refused) {
      setProblem(refused);
      setStep('typing');
    }
  };

  return (
    <Form onSubmit={submit} noValidate>
      <ProblemAlert problem={problem} />
      <TextInput
        source="identifier"
        label="zaoce.auth.identifier"
        autoComplete="username"
        validate={required()}
        autoFocus
      />
      <PasswordInput
        source="password"
        label="ra.auth.password"
        autoComplete="current-password"
        validate={required()}
      />
      <Button type="submit" variant="contained" fullWidth disabled={step !== 'typing'} sx={{ mt: 1 }}>
        {translate(step === 'typing' ? 'ra.auth.sign_in' : 'zaoce.auth.signingIn')}
      </Button>
      {step === 'proving' && (
        <Alert severity="info" role="status" sx={{ mt: 2 }}>
          {translate('zaoce.auth.proving')}
          <LinearProgress aria-hidden sx={{ mt: 1 }} />
        </Alert>
      )}
    </Form>
  );
}
