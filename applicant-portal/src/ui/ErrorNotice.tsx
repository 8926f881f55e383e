import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeProblem } from './describeProblem';

export interface ErrorNoticeProps {
  error: unknown;
  title?: string;
  onRetry?: () => void;
  children?: ReactNode;
}

/** What happened and what to do; read out as soon as it appears. */
export function ErrorNotice({ error, title, onRetry, children }: ErrorNoticeProps) {
  const { t } = useTranslation();

  return (
    <Alert
      severity="error"
      action={
        onRetry && (
          <Button color="inherit" onClick={onRetry}>
            {t('actions.retry')}
          </Button>
        )
      }
    >
      <AlertTitle>{title ?? t('problems.title')}</AlertTitle>
      {describeProblem(error, t)}
      {children}
    </Alert>
  );
}
