import type { Figure } from '@zaoce/domain';

export type Value = Figure | number | null;

export interface Column {
  key: string;
  title: string;
  /** How a number that is no figure reads. */
  show?: (value: number | null) => string;
}
export interface Line {
  key: string;
  name: string;
  /** One for each column after the first. */
  values: readonly Value[];
}

export function isFigure(value: Value): value is Figure {
  return typeof value === 'object' && value !== null;
}

/** Lines by a column, 0 being their names; what has no number stands last either way. Null keeps the given order. */
export function sortLines(
  lines: readonly Line[],
  sort: { column: number; descending: boolean } | null,
): readonly Line[] {
  if (!sort) return lines;
  const sign = sort.descending ? -1 : 1;
  if (sort.column === 0) return lines.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'zh-CN'));
  const numberOf = ({ values }: Line) => {
    const value = values[sort.column - 1] ?? null;
    return isFigure(value) ? value.count : value;
  };
  return lines.toSorted((a, b) => {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
