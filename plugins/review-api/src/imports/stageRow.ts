import { shownValue, type ImportList, type RowProblem, type RowReader } from '@zaoce/domain';
import type { ListRow } from './reading/readRows';
import type { StagedRow } from './staging/stagedRows';
import type { ImportTarget } from './targets';

/** A row of a file as it is staged: sealed and ready to be written, or with every problem it has. */
export function stageRow(
  target: ImportTarget,
  list: ImportList,
  read: RowReader,
  { row, texts, flaws }: ListRow,
): StagedRow {
  const reading = read(texts);
  if (reading.ok && flaws.length === 0) return target.stage(row, reading.values, null);
  const flawed = new Set(flaws.map(({ field }) => field));
  const problems: RowProblem[] = [
    ...flaws.map(({ field, code }) => ({ field, code, value: shownOf(list, texts, field), params: {} })),
    // What a formula shows is no value of its own; one word about the cell is enough.
    ...(reading.ok ? [] : reading.problems.filter(({ field }) => !flawed.has(field))),
  ];
  return { row, key: null, id_number_index: null, data: {}, problems };
}

function shownOf(list: ImportList, texts: Record<string, string>, field: string | null): string | null {
  if (field === null) return null;
  const column = list.columns.find((one) => one.field === field);
  return shownValue(column, texts[field] ?? '');
}
