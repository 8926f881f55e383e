import { findStaff } from '@zaoce/account';
import {
  describeRefusal,
  problemAt,
  Refusal,
  type BodyOf,
  type bulkDecide as operation,
  type Locale,
  type OutputOf,
} from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { findFilingsForUpdate } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { applyTransition, type TransitionInput } from '../transition/applyTransition';
import { change, type Caller, type Work } from '../work';
import { approval } from './decide';

type Bulk = BodyOf<typeof operation>;
type Assignee = NonNullable<TransitionInput['assignee']>;
interface Wanted {
  action: Bulk['action'];
  assignee: Assignee | undefined;
}
type Row = OutputOf<typeof operation>['rows'][number];

/**
 * Decides several filings in one transaction, each on a savepoint of its own: a row that is refused says why and leaves
 * the others standing. All are locked first and in the order of their ids, so that two batches cannot block each other.
 * Only filings whose checks are all green are approved this way.
 */
export async function bulkDecide(
  caller: Caller<Actor>,
  { action, ids, reviewerId }: Bulk,
  locale: Locale,
): Promise<{ rows: Row[] }> {
  const wanted = [...new Set(ids)];
  return change(caller, async (work) => {
    const assignee = action === 'assign' ? await assigneeOf(work, reviewerId) : undefined;
    const filings = await findFilingsForUpdate(work.trx, work.actor, wanted);
    const rows: Row[] = [];
    for (const id of wanted) {
      const filing = filings.find((candidate) => candidate.id === id);
      rows.push(await tryOne(work, id, filing, { action, assignee }, locale));
    }
    return { rows };
  });
}

async function tryOne(
  work: Work<Actor>,
  id: number,
  filing: FilingRow | undefined,
  wanted: Wanted,
  locale: Locale,
): Promise<Row> {
  try {
    if (!filing) throw new Refusal('not-found');
    await work.trx.transaction(async (savepoint) => {
      const part: Work<Actor> = { ...work, trx: savepoint, audits: [] };
      await applyTransition(part, filing, await inputFor(part, filing, wanted));
      work.audits.push(...part.audits);
    });
    return { id, ok: true, code: null, message: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id, ok: false, code: error.code, message: describeRefusal(error, locale) };
  }
}

/** Somebody who is no reviewer is refused as if he did not exist, as for a single filing. */
async function assigneeOf({ trx }: Work, reviewerId: number | undefined): Promise<Assignee> {
  if (reviewerId === undefined)
    throw new Refusal('rule-refused', { issues: [problemAt('reviewerId', 'required')] });
  const assignee = await findStaff(trx, reviewerId);
  if (!assignee) throw new Refusal('not-allowed');
  return assignee;
}

async function inputFor(
  work: Work,
  filing: FilingRow,
  { action, assignee }: Wanted,
): Promise<TransitionInput> {
  if (action !== 'approve') return { action, ...(assignee && { assignee }) };
  if (filing.check_level !== 'green') throw new Refusal('rule-refused');
  return approval(work, filing);
}
