import type { ReviewFilingRow } from '@zaoce/domain';
import { useNotify } from 'react-admin';
import { useAct } from '../../common/useAct';
import { useNotifyProblem } from '../../common/useNotifyProblem';
import { useReviewProvider } from '../../data/dataProvider';

/** Takes a filing, so that nobody else works on it. */
export function useClaim(filing: Pick<ReviewFilingRow, 'id' | 'number'>) {
  const provider = useReviewProvider();
  const notify = useNotify();
  const { run, busy } = useAct<ReviewFilingRow>(['filings'], useNotifyProblem());
  const claim = async () => {
    const answer = await run(`claim ${filing.id}`, (idempotencyKey) =>
      provider.claim({ id: filing.id, idempotencyKey }),
    );
    if (answer)
      notify('zaoce.decision.claimDone', { type: 'success', messageArgs: { number: filing.number } });
  };
  return { claim, busy };
}
