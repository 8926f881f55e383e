import type { RoundRow } from '../rounds/repository';
import type { ItemRow } from '../items/repository';
import { describeChanges, touches } from '../views/changes';
import type { FilingRule } from '@zaoce/domain';

/**
 * Paths that could have been named the first time (一次性告知): the place looked the same in an earlier round, and nobody
 * said anything about it then. Whoever returns a filing for one of them is warned, and going on is recorded.
 */
export function findRepeated(
  paths: readonly string[],
  rounds: readonly RoundRow[],
  earlier: readonly Pick<ItemRow, 'path'>[],
  rule: FilingRule,
): string[] {
  const [before, now] = rounds.slice(-2);
  if (!before || !now) return [];
  const changes = describeChanges(before, now, { rule, items: [], locale: 'zh-CN' });
  return paths.filter(
    (path) =>
      !changes.some((change) => touches(path, change.path)) &&
      !earlier.some((item) => touches(item.path, path)),
  );
}
