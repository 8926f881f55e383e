import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Session } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router-dom';
import { session } from '../../api';
import { useSession } from '../../app/useSession';
import { solveCaptcha } from '../../captcha/solveCaptcha';
import { withCaptcha } from '../../captcha/withCaptcha';
import { Page } from '../../ui/Page';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { CodeStep } from './CodeStep';
import { IdentityStep } from './IdentityStep';
import type { Identity, Reachable } from './identityCheck';

export interface TwoStepsProps {
  title: string;
  intro: string;
  finishLabel: string;
  asksAddresses: boolean;
  /** States who one is; answers the ticket for the second step, whether or not the details match. */
  begin: (identity: Identity & Reachable, captcha?: string) => Promise<{ ticket: string; expiresIn: number }>;
  finish: (ticket: string, code: string, password: string) => Promise<Session>;
}

const nothing = { name: '', idNumber: '', qualificationNumber: '', mobile: '', email: '' };

/** Getting and recovering a password are the same two steps: identity, then code and password. */
export function TwoSteps({ title, intro, finishLabel, asksAddresses, begin, finish }: TwoStepsProps) {
  const { t } = useTranslation('account');
  const { user } = useSession();
  const [values, setValues] = useState<Identity & Reachable>(nothing);
  const [pass, setPass] = useState<{ ticket: string; expiresIn: number } | null>(null);
  const [isVerifying, setVerifying] = useState(false);
  const step = pass ? 2 : 1;

  const state = async (identity: Identity & Reachable) => {
    setValues(identity);
    const solve = () => (setVerifying(true), solveCaptcha());
    setPass(
      await withCaptcha((captcha) => begin(identity, captcha), solve).finally(() => setVerifying(false)),
    );
  };

  if (user) return <Navigate to="/home" replace />;
  return (
    <Page title={title} intro={intro} width="narrow">
      <Surface title={`${t('stepOf', { step })} · ${pass ? t('codeStep') : t('identityStep')}`}>
        {pass ? (
          <CodeStep
            minutes={Math.round(pass.expiresIn / 60)}
            submitLabel={finishLabel}
            send={async (code, password) => session.adopt(await finish(pass.ticket, code, password))}
            onBack={() => setPass(null)}
          />
        ) : (
          <IdentityStep asksAddresses={asksAddresses} values={values} send={state} />
        )}
        {isVerifying && <Alert severity="info">{t('verifying')}</Alert>}
        <Typography sx={{ mt: 3 }}>
          <TextLink to="/login">{t('haveAccount')}</TextLink>
        </Typography>
      </Surface>
    </Page>
  );
}
