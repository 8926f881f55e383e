import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';
import type { ReviewerRecord } from './ReviewerList';

/** Blocks an account or lets it sign in again, after saying what that means. */
export function BlockButton({ record }: { record: ReviewerRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const [asked, setAsked] = useState<ReviewerRecord | null>(null);
  const { run, busy, problem, forget } = useAct<ReviewerRecord>(['reviewers']);
  const verb = record.blocked ? 'unblock' : 'block';
  const colour = record.blocked ? 'primary' : 'error';

  const close = () => {
    setAsked(null);
    forget();
  };
  const act = async (account: ReviewerRecord) => {
    const send = account.blocked ? provider.unblockReviewer : provider.blockReviewer;
    if (!(await run(`${verb} ${account.id}`, () => send(account)))) return;
    notify(`zaoce.staff.${verb}ed`, { type: 'success' });
    close();
  };

  return (
    <>
      <Button color={colour} onClick={() => setAsked(record)}>
        {translate(`zaoce.staff.${verb}`)}
      </Button>
      {asked && (
        <DecisionDialog
          title={translate(`zaoce.staff.${verb}`)}
          consequences={[
            translate(`zaoce.staff.${verb}Effect`, { name: asked.name }),
            ...(!asked.blocked && asked.claimed > 0
              ? [translate('zaoce.staff.holds', { smart_count: asked.claimed })]
              : []),
          ]}
          confirmLabel={translate(`zaoce.staff.${verb}`)}
          confirmColor={colour}
          busy={busy}
          problem={problem}
          onConfirm={() => void act(asked)}
          onClose={close}
        />
      )}
    </>
  );
}
