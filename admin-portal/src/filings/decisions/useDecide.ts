import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';
import { useNotify } from 'react-admin';
import { useAct } from '../../common/useAct';
import type { DecisionTarget } from '../../data/filingVerbs';
import { useOpenNext } from '../actions/useOpenNext';
import { useRemarks } from '../review/remarks/useRemarks';

/**
 * Decides a filing with the version that is on the screen. After the server's yes the remarks are done with and the next
 * filing opens; after a no the problem stays with the dialog.
 * @param said key of the sentence that confirms the decision
 */
export function useDecide(filing: ReviewFilingDetail, said: string) {
  const notify = useNotify();
  const { clear } = useRemarks(filing.id);
  const { openNext } = useOpenNext();
  const { run, busy, problem } = useAct<ReviewFilingRow>(['filings']);

  const decide = async (content: object, send: (target: DecisionTarget) => Promise<ReviewFilingRow>) => {
    const { id, version } = filing;
    const act = JSON.stringify([said, id, version, content]);
    const answer = await run(act, (idempotencyKey) => send({ id, version, idempotencyKey }));
    if (!answer) return false;
    clear();
    notify(said, { type: 'success', messageArgs: { number: filing.number } });
    await openNext();
    return true;
  };
  return { decide, busy, problem };
}
