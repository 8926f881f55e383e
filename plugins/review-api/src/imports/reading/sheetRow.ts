import type { FileProblem, FileProblemCode, ProblemValues, RowProblemCode } from '@zaoce/domain';

/** A row of a spreadsheet, as its texts. */
export interface SheetRow {
  /** As a spreadsheet program counts, from 1. */
  row: number;
  cells: string[];
  /** Cells that hold no plain value, by their position. */
  flaws: ReadonlyMap<number, RowProblemCode>;
  /** How much of the file has been read, 0 to 1. */
  progress: number;
}

/** Makes a file useless as a whole; ends the reading. */
export class FileFault extends Error {
  readonly problems: FileProblem[];

  constructor(problems: FileProblem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}

/** A fault with one problem. */
export function fault(code: FileProblemCode, params: ProblemValues = {}): FileFault {
  return new FileFault([{ code, params }]);
}
