import { decideTransition, Refusal, type Issue } from '@zaoce/domain';
import type { Actor, Transaction } from '@zaoce/platform';
import type { FilingRow } from '../filings/row';
import { findFilingsForUpdate } from '../filings/repository';
import { toMachineActor, toMachineFiling } from '../transition/machine';
import type { Work } from '../work';

/** The filings of a notice, locked in the order of their ids; 404 when one is none of the actor's business. */
export async function lockFilings(work: Work<Actor>, ids: readonly number[]): Promise<FilingRow[]> {
  const wanted = [...new Set(ids)];
  const filings = await findFilingsForUpdate(work.trx, work.actor, wanted);
  if (filings.length !== wanted.length) throw new Refusal('not-found');
  return filings;
}

/** Refuses, naming every filing that cannot be on a notice of this lead: decided, not on another one, his authority's. */
export function refuseUnfit(filings: readonly FilingRow[], { actor, now }: Work<Actor>): void {
  const issues = filings.flatMap((filing): Issue[] => {
    if (filing.result_notice_id !== null)
      return [unfit(filing, { zh: '已列入另一公告', en: 'is on another notice' })];
    const decided = decideTransition({
      filing: toMachineFiling(filing, []),
      action: 'publish-result',
      actor: toMachineActor(actor),
      now,
    });
    return decided.ok ? [] : [unfit(filing, { zh: '不能列入公告', en: 'cannot be announced now' })];
  });
  if (issues.length > 0) throw new Refusal('wrong-state', { issues });
}

function unfit({ id, number }: FilingRow, why: { zh: string; en: string }): Issue {
  const message = { zh: `${number}：${why.zh}。`, en: `${number} ${why.en}.` };
  return { path: `filingIds.${id}`, code: 'wrong-state', message };
}

/** Ids of the filings on a notice. */
export async function listFilingIds(trx: Transaction, noticeId: number): Promise<number[]> {
  const rows: { id: number }[] = await trx('filings').where({ result_notice_id: noticeId }).select('id');
  return rows.map((row) => row.id);
}
