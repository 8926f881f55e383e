import { findStaff } from '@zaoce/account';
import { isRefusalGround, Refusal, type ReviewFilingRow } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { loadCalendar } from '../calendar/workCalendar';
import { assertMay, lockFiling } from '../filings/lockFiling';
import type { FilingRow } from '../filings/row';
import { settleItems } from '../items/repository';
import { applyTransition, type TransitionInput } from '../transition/applyTransition';
import { change, type Caller, type Work } from '../work';
import { toReviewRow } from './rowView';

/** Takes a filing to work on; taking one's own again changes nothing. */
export function claimFiling(caller: Caller<Actor>, id: number): Promise<ReviewFilingRow> {
  return move(caller, id, undefined, async () => ({ action: 'claim' }));
}

/** Gives a filing back to the queue; a lead may do it for somebody else. */
export function releaseFiling(caller: Caller<Actor>, id: number): Promise<ReviewFilingRow> {
  return move(caller, id, undefined, async () => ({ action: 'release' }));
}

/** Gives a filing to a colleague. Somebody who is no reviewer is refused as if he did not exist. */
export function assignFiling(
  caller: Caller<Actor>,
  id: number,
  reviewerId: number,
): Promise<ReviewFilingRow> {
  return move(caller, id, undefined, async (work) => {
    const assignee = await findStaff(work.trx, reviewerId);
    if (!assignee) throw new Refusal('not-allowed');
    return { action: 'assign', assignee };
  });
}

/** Approves the current stage: the next one waits, or the filing is decided, or takes effect, as its rule has it. */
export function approveFiling(
  caller: Caller<Actor>,
  id: number,
  version: number,
  { opinion }: { opinion?: string | undefined } = {},
): Promise<ReviewFilingRow> {
  return move(caller, id, version, (work, filing) => approval(work, filing, opinion));
}

/** The part of an approval that a bulk approval shares. What the applicant answered is accepted with it. */
export async function approval(work: Work, filing: FilingRow, opinion?: string): Promise<TransitionInput> {
  await settleItems(work.trx, filing.id, ['answered'], 'accepted', work.now);
  return { action: 'approve', text: opinion?.trim() || undefined };
}

/** Refuses registration for a legal ground (不予注册); nothing leads out of it. */
export function refuseFiling(
  caller: Caller<Actor>,
  id: number,
  version: number,
  { ground, text }: { ground: string; text: string },
): Promise<ReviewFilingRow> {
  return move(caller, id, version, async (work, filing) => {
    if (!isRefusalGround(ground)) throw unknownWord('ground');
    await settleItems(work.trx, filing.id, ['open', 'answered'], 'cancelled', work.now);
    return { action: 'refuse', text, payload: { ground } };
  });
}

/** Takes back an approval that has not taken effect; the lead who does it holds the filing. Off the notice first. */
export function revokeDecision(
  caller: Caller<Actor>,
  id: number,
  version: number,
  { reason }: { reason: string },
): Promise<ReviewFilingRow> {
  return move(caller, id, version, async (work, filing) => {
    assertMay(filing, 'revoke-decision', work.actor, work.now);
    if (filing.result_notice_id !== null) throw new Refusal('wrong-state');
    return { action: 'revoke-decision', text: reason };
  });
}

/** Locks, asks for the transition, makes it, and answers with the row as the queue shows it. */
export function move(
  caller: Caller<Actor>,
  id: number,
  version: number | undefined,
  prepare: (work: Work<Actor>, filing: FilingRow) => Promise<TransitionInput>,
): Promise<ReviewFilingRow> {
  return change(caller, async (work) => {
    const filing = await lockFiling(work, id, version);
    const { filing: moved } = await applyTransition(work, filing, await prepare(work, filing));
    const calendar = await loadCalendar(work.strapi, work.trx);
    return toReviewRow(moved, moved.rule.label, calendar, work.now);
  });
}

/** A word that no list knows. */
export function unknownWord(path: string): Refusal {
  const message = { zh: '请从所列选项中选择。', en: 'Choose one of the listed options.' };
  return new Refusal('rule-refused', { issues: [{ path, code: 'not-an-option', message }] });
}
