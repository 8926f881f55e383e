import type { ImportedRow, RowProblemCode } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { StagedRow } from '../staging/stagedRows';

/** Why a row that is right in itself does not fit what is there already. */
export interface Conflict {
  code: RowProblemCode;
  /** Field at which it is shown. */
  field: string;
  /** SQL after `from import_rows r`, which finds the rows: `r` is the staged row, `:authority` the importer's own. */
  sql: string;
}

/** Where the rows of a list go, and how they are compared with what is there. All SQL over whole imports. */
export interface ImportTarget {
  table: string;
  /** Unique columns by which a record is known again. */
  keyColumns: readonly string[];
  /** Columns with the SQL type into which the staged text is cast. */
  columns: Readonly<Record<string, 'text' | 'date'>>;
  /** Columns that say nothing about whether a record has changed: two seals of one number differ. */
  notCompared: readonly string[];
  /** Field at which a row is shown that stands twice in a file. */
  keyField: string;
  /** Texts of `data` that must not be the same in two rows of a file, beside the key. */
  alsoUnique?: readonly string[];
  conflicts: readonly Conflict[];
  /** SQL of more columns of a new record, e.g. to whom it belongs: column → expression over `r`. */
  derived: Readonly<Record<string, string>>;
  stage(row: number, values: ImportedRow, reporter: string | null): StagedRow;
  /** What follows from the rows that were new or changed, in the same transaction. */
  afterCommit?(trx: Transaction, importId: number): Promise<void>;
}
