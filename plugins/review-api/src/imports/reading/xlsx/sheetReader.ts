import type { RowProblemCode } from '@zaoce/domain';
import { fault, type SheetRow } from '../sheetRow';
import type { Attributes, XmlHandlers } from './parseXml';
import { unescapeText } from './sharedStrings';

type Row = Omit<SheetRow, 'progress'>;

/** Cells beyond are no part of any list; a sheet may name 16,384. */
const MOST_COLUMNS = 200;

/** Turns the elements of a sheet into rows. Rows that the sheet leaves out are left out here, too. */
export class SheetReader implements XmlHandlers {
  private rows: Row[] = [];
  private cells: string[] = [];
  private flaws = new Map<number, RowProblemCode>();
  private rowNumber = 0;
  private column = -1;
  private type = '';
  private formula = false;
  private inValue = false;
  private value = '';
  private merged: string[] = [];
  /** The first row that holds more than one cell: the heading. Above it a title may be merged. */
  private firstBroad = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly dayOffset: number,
  ) {}

  takeRows(): Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** Merged cells below the heading leave rows without values. */
  refuseMerged(): void {
    const range = this.merged.find((one) => Number(/\d+$/.exec(one)?.[0] ?? 0) > this.firstBroad);
    if (range) throw fault('merged-cells', { range });
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'mergeCell' && attributes.ref) this.merged.push(attributes.ref);
    this.inValue = name === 'v' || name === 't';
  }

  text(part: string): void {
    if (this.inValue) this.value += part;
  }

  close(name: string): void {
    this.inValue = false;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(attributes: Attributes): void {
    this.rowNumber = Number(attributes.r) || this.rowNumber + 1;
    this.cells = [];
    this.flaws = new Map();
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    this.column = attributes.r ? columnOf(attributes.r) : this.column + 1;
    this.type = attributes.t ?? 'n';
    this.value = '';
    this.formula = false;
  }

  private closeCell(): void {
    if (this.column < 0 || this.column >= MOST_COLUMNS) return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.valueOf();
    if (this.formula) this.flaws.set(this.column, 'formula-cell');
    else if (this.type === 'e') this.flaws.set(this.column, 'error-cell');
  }

  private closeRow(): void {
    const filled = this.cells.filter((cell) => cell.trim() !== '').length;
    if (filled > 1 && this.firstBroad === 0) this.firstBroad = this.rowNumber;
    this.rows.push({ row: this.rowNumber, cells: this.cells, flaws: this.flaws });
  }

  private valueOf(): string {
    if (this.type === 's') return this.strings[Number(this.value)] ?? '';
    if (this.type !== 'n') return unescapeText(this.value);
    return this.dayOffset > 0 ? shiftDay(this.value, this.dayOffset) : plainNumber(this.value);
  }
}

/** 7.1000000000000005 is what binary numbers make of 7.1; fifteen digits are what a cell keeps. */
function plainNumber(text: string): string {
  return /^-?\d+\.\d{10,}$/.test(text) ? String(Number(Number(text).toPrecision(15))) : text;
}

/** Numbers of the size of today's dates are days in such workbooks; hours and years are far below. */
function shiftDay(text: string, offset: number): string {
  const number = Number(text);
  return number > 20_000 && number < 80_000 ? String(number + offset) : text;
}

/** Column of a cell's name, from 0: A → 0, AB → 27. */
function columnOf(name: string): number {
  let column = 0;
  for (const letter of name) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}
