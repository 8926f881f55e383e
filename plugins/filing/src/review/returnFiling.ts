import { isDefectCode, Refusal, type Issue, type ReviewFilingRow } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { FilingRow } from '../filings/row';
import { insertItem, listItems, settleItem, type ItemRow } from '../items/repository';
import { listRounds } from '../rounds/repository';
import type { TransitionInput } from '../transition/applyTransition';
import { touches } from '../views/changes';
import type { Caller, Work } from '../work';
import { move, unknownWord } from './decide';
import { findRepeated } from './repeated';

export interface NewItem {
  path: string;
  defectCode: string;
  text: string;
}

export interface Return {
  reason: string;
  items: NewItem[];
  acknowledgeRepeated?: boolean | undefined;
}

/**
 * Sends a filing back with every reason at once: a general one, and items at fields, entries and scans. An item about
 * something that an earlier round showed already needs to be acknowledged (`rule-refused`, code `repeated-item`).
 */
export function returnFiling(
  caller: Caller<Actor>,
  id: number,
  version: number,
  wanted: Return,
): Promise<ReviewFilingRow> {
  return move(caller, id, version, async (work, filing): Promise<TransitionInput> => {
    refuseUnknown(filing, wanted.items);
    const earlier = await listItems(work.trx, id);
    const rounds = await listRounds(work.trx, id);
    const repeated = findRepeated(
      wanted.items.map((item) => item.path),
      rounds,
      earlier,
      filing.rule,
    );
    if (repeated.length > 0 && !wanted.acknowledgeRepeated) {
      throw new Refusal('rule-refused', { issues: repeated.map(repeatedIssue) });
    }
    await settleEarlier(work, earlier, wanted.items);
    await enterItems(work, filing, wanted.items, repeated);
    return { action: 'return', text: wanted.reason, ...(repeated.length > 0 && { payload: { repeated } }) };
  });
}

/** An answer is accepted unless the same place is objected to again; then the new item takes the old one's place. */
async function settleEarlier(
  { trx, now }: Work,
  earlier: readonly ItemRow[],
  items: readonly NewItem[],
): Promise<void> {
  for (const item of earlier.filter((one) => one.state === 'answered' || one.state === 'open')) {
    const again = items.some((one) => touches(item.path, one.path));
    await settleItem(trx, item.id, again ? 'cancelled' : 'accepted', now);
  }
}

async function enterItems(
  work: Work,
  filing: FilingRow,
  items: readonly NewItem[],
  repeated: readonly string[],
): Promise<void> {
  for (const { path, defectCode, text } of items) {
    const item = {
      filing_id: filing.id,
      round: filing.round,
      path,
      defect_code: defectCode,
      text: text.trim(),
      state: 'open' as const,
      repeated: repeated.includes(path),
    };
    await insertItem(work.trx, item, work.now);
  }
}

/** Items stand at places that this kind of filing has, and carry a defect code of the list. */
function refuseUnknown({ rule }: FilingRow, items: readonly NewItem[]): void {
  const places = [...rule.sections.map((section) => section.key), 'known', 'form'];
  const kinds = rule.scans.map((scan) => scan.kind);
  for (const [index, { path, defectCode }] of items.entries()) {
    const [first = '', second = ''] = path.split('.');
    if (!places.includes(first) && !(first === 'scans' && kinds.includes(second)))
      throw unknownWord(`items.${index}.path`);
    if (!isDefectCode(defectCode)) throw unknownWord(`items.${index}.defectCode`);
  }
}

function repeatedIssue(path: string): Issue {
  return {
    path,
    code: 'repeated-item',
    message: {
      zh: '此处内容在上一轮已经可见且没有变化，当时未提出；确需提出的，请确认后再打回。',
      en: 'This was visible in the round before, is unchanged, and was not objected to then; confirm to return it all the same.',
    },
  };
}
