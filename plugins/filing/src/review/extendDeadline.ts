import { problemAt, Refusal, type ReviewFilingRow } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Caller } from '../work';
import { move } from './decide';

/**
 * Extends the limit of the stage a filing is at by the days of its rule, once (行政许可法 42). The applicant gets the
 * reason and the new date. A second extension is refused (`wrong-state`), and so is one where the rule knows none.
 */
export function extendDeadline(
  caller: Caller<Actor>,
  id: number,
  version: number,
  { reason }: { reason: string },
): Promise<ReviewFilingRow> {
  return move(caller, id, version, async (_work, { rule }) => {
    if (rule.extensionDays < 1) {
      throw new Refusal('rule-refused', { issues: [problemAt('reason', 'no-extension')] });
    }
    return { action: 'extend', text: reason, extension: { days: rule.extensionDays, reason } };
  });
}
