import AssignmentReturnIcon from '@mui/icons-material/AssignmentReturnOutlined';
import Button from '@mui/material/Button';
import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../common/useAct';
import { useNotifyProblem } from '../../common/useNotifyProblem';
import { useReviewProvider } from '../../data/dataProvider';

/** Gives the filing on the screen back to the queue. */
export function ReleaseButton({ filing }: { filing: ReviewFilingDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const { run, busy } = useAct<ReviewFilingRow>(['filings'], useNotifyProblem());
  if (!filing.allowedActions.includes('release')) return null;

  const release = async () => {
    const answer = await run(`release ${filing.id}`, (idempotencyKey) =>
      provider.release({ id: filing.id, idempotencyKey }),
    );
    if (answer)
      notify('zaoce.decision.releaseDone', { type: 'success', messageArgs: { number: filing.number } });
  };
  return (
    <Button startIcon={<AssignmentReturnIcon />} disabled={busy} onClick={() => void release()}>
      {translate('resources.filings.action.release')}
    </Button>
  );
}
