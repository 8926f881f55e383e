import Button from '@mui/material/Button';
import type { OutputOf, resetReviewerPassword } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';
import { InitialPassword } from './InitialPassword';
import type { ReviewerRecord } from './ReviewerList';

type Reset = OutputOf<typeof resetReviewerPassword>;

/** Gives somebody who forgot his password a new first one, and shows it once. */
export function ResetPasswordButton({ record }: { record: ReviewerRecord }) {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const [asked, setAsked] = useState(false);
  const [reset, setReset] = useState<Reset | null>(null);
  const { run, busy, problem, forget } = useAct<Reset>(['reviewers']);

  const close = () => {
    setAsked(false);
    forget();
  };
  const act = async () => {
    const answer = await run(`reset ${record.id}`, () => provider.resetReviewerPassword(record));
    if (!answer) return;
    setReset(answer);
    close();
  };

  return (
    <>
      <Button onClick={() => setAsked(true)}>{translate('zaoce.staff.reset')}</Button>
      {asked && (
        <DecisionDialog
          title={translate('zaoce.staff.reset')}
          consequences={[translate('zaoce.staff.resetEffect', { name: record.name })]}
          confirmLabel={translate('zaoce.staff.reset')}
          confirmColor="primary"
          busy={busy}
          problem={problem}
          onConfirm={() => void act()}
          onClose={close}
        />
      )}
      {reset && <InitialPassword account={reset} onClose={() => setReset(null)} />}
    </>
  );
}
