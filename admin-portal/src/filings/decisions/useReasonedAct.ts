import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../../common/useAct';
import type { DecisionTarget } from '../../data/filingVerbs';

/**
 * An act upon a filing that needs nothing but a reason and leaves the reviewer where he is; sent with the version that
 * was on the screen when the dialog opened.
 * @param said key of the sentence that confirms the act
 */
export function useReasonedAct(
  filing: ReviewFilingDetail,
  said: string,
  send: (target: DecisionTarget, body: { reason: string }) => Promise<ReviewFilingRow>,
) {
  const notify = useNotify();
  const [version] = useState(filing.version);
  const { run, busy, problem } = useAct<ReviewFilingRow>(['filings']);
  const act = async (reason: string): Promise<boolean> => {
    const { id, number } = filing;
    const answer = await run(JSON.stringify([said, id, version, reason]), (idempotencyKey) =>
      send({ id, version, idempotencyKey }, { reason }),
    );
    if (answer) notify(said, { type: 'success', messageArgs: { number } });
    return answer !== undefined;
  };
  return { act, busy, problem };
}
