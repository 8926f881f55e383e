import { maskIdNumber, maskName } from '../identifiers/mask';
import { toHalfWidth } from '../identifiers/halfWidth';
import type { ImportColumn, ImportedRow, ImportList, ReadingContext } from './list';
import { isRowProblem, type ProblemValues, type RowProblem } from './problems';

export type RowReading = { ok: true; values: ImportedRow } | { ok: false; problems: RowProblem[] };
export type RowReader = (texts: Readonly<Record<string, string>>) => RowReading;

/** How much of a wrong value is shown. */
const SHOWN_CHARACTERS = 40;

/**
 * A reader of a list's rows. It takes the texts of a row by field (a missing one is an empty one) and gives the values to
 * store or every problem at once, each with the value that stands there; names and ID numbers are covered.
 */
export function rowReader(list: ImportList, context: ReadingContext): RowReader {
  const schema = list.rowSchema(context);
  const columns = new Map(list.columns.map((column) => [column.field, column]));
  const empty = Object.fromEntries(list.columns.map(({ field }) => [field, '']));
  return (texts) => {
    const complete = { ...empty, ...texts };
    const result = schema.safeParse(complete);
    if (result.success) return { ok: true, values: result.data };
    const problems = result.error.issues.map((issue) => {
      const field = String(issue.path[0] ?? '');
      const { code, params } = wordOf(issue);
      return { field, code, params, value: shownValue(columns.get(field), complete[field] ?? '') };
    });
    return { ok: false, problems };
  };
}

/** What is shown of a value that is wrong. */
export function shownValue(column: ImportColumn | undefined, raw: string): string {
  if (column?.personal === 'id-number') return maskIdNumber(toHalfWidth(raw)).slice(0, SHOWN_CHARACTERS);
  const text = column?.personal === 'name' ? maskName(raw) : raw;
  const characters = [...text];
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text;
}

interface AnyIssue {
  code?: string;
  message: string;
  params?: ProblemValues | undefined;
  errors?: readonly (readonly AnyIssue[])[];
}

/** The machine word of an issue. A cell that may be empty is a union whose second member says what is wrong. */
function wordOf(issue: object): Pick<RowProblem, 'code' | 'params'> {
  const { message, params, errors } = issue as AnyIssue;
  const inner = errors?.at(-1)?.[0];
  if (inner) return wordOf(inner);
  if (!isRowProblem(message)) throw new Error(`a cell reported ${message}, which is no word of the lists`);
  return { code: message, params: params ?? {} };
}
