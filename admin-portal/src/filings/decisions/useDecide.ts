import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../../common/useAct';
import type { DecisionTarget } from '../../data/filingVerbs';
import { useOpenNext } from '../actions/useOpenNext';
import { useRemarks } from '../review/remarks/useRemarks';

/**
 * Decides a filing with the version that was on the screen when the dialog opened: what is read anew behind an open dialog
 * has not been seen, so the server must object to it. After the server's yes the remarks are done with and the next
 * filing opens; after a no the problem stays with the dialog.
 * @param said key of the sentence that confirms the decision
 */
export function useDecide(filing: ReviewFilingDetail, said: string) {
  const notify = useNotify();
  const [version] = useState(filing.version);
  const { clear } = useRemarks(filing.id);
  const { openNext } = useOpenNext();
  const { run, busy, problem } = useAct<ReviewFilingRow>(['filings']);

  const decide = async (content: object, send: (target: DecisionTarget) => Promise<ReviewFilingRow>) => {
    const { id } = filing;
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
