import {
  describeRowProblem,
  IMPORT_LISTS,
  inLocale,
  type ImportListName,
  type importError,
  type Locale,
  type RowProblem,
} from '@zaoce/domain';
import { fromJson } from '@zaoce/platform';
import type { z } from 'zod';

export type ImportErrorView = z.infer<typeof importError>;

/** A wrong row as the database keeps it. */
export interface WrongRow {
  row: number;
  problems: unknown;
}

/** A wrong row with the sentences of its problems. */
export function toErrorView(
  list: ImportListName,
  { row, problems }: WrongRow,
  locale: Locale,
): ImportErrorView {
  const columns = new Map(IMPORT_LISTS[list].columns.map((column) => [column.field, column]));
  return {
    id: row,
    row,
    problems: fromJson<RowProblem[]>(problems, []).map(({ field, code, value, params }) => {
      const column = field === null ? undefined : columns.get(field);
      return {
        field,
        column: column ? inLocale(column, locale) : '',
        code,
        value,
        message: inLocale(describeRowProblem(code, params), locale),
      };
    }),
  };
}
