import type { Cell } from './cell';

/** A table to be written: its headings, and its rows in batches as they are read. */
export interface Table {
  name: string;
  headings: string[];
  /** How many rows there will be. */
  total: number;
  rows: AsyncIterable<Cell[][]>;
}
