import {
  describeRefusal,
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
type Row = OutputOf<typeof operation>['rows'][number];

/**
 * Decides several filings in one transaction, each on a savepoint of its own: a row that is refused says why and leaves
 * the others standing. All are locked first and in the order of their ids, so that two batches cannot block each other.
 * Only filings whose checks are all green are approved this way.
 */
export async function bulkDecide(
  caller: Caller<Actor>,
  { action, ids }: Bulk,
  locale: Locale,
): Promise<{ rows: Row[] }> {
  const wanted = [...new Set(ids)];
  return change(caller, async (work) => {
    const filings = await findFilingsForUpdate(work.trx, work.actor, wanted);
    const rows: Row[] = [];
    for (const id of wanted) {
      const filing = filings.find((candidate) => candidate.id === id);
      rows.push(await tryOne(work, id, filing, action, locale));
    }
    return { rows };
  });
}

async function tryOne(
  work: Work<Actor>,
  id: number,
  filing: FilingRow | undefined,
  action: Bulk['action'],
  locale: Locale,
): Promise<Row> {
  try {
    if (!filing) throw new Refusal('not-found');
    await work.trx.transaction(async (savepoint) => {
      const part: Work<Actor> = { ...work, trx: savepoint, audits: [] };
      await applyTransition(part, filing, await inputFor(part, filing, action));
      work.audits.push(...part.audits);
    });
    return { id, ok: true, code: null, message: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id, ok: false, code: error.code, message: describeRefusal(error, locale) };
  }
}

async function inputFor(work: Work, filing: FilingRow, action: Bulk['action']): Promise<TransitionInput> {
  if (action !== 'approve') return { action };
  if (filing.check_level !== 'green') throw new Refusal('rule-refused');
  return approval(work, filing);
}
