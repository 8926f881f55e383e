import type { z } from 'zod';
import type { IsoDate } from '../calendar/isoDate';
import type { Bilingual } from '../refusal';

/** A column of a list that is imported. */
export interface ImportColumn extends Bilingual {
  field: string;
  /** Other headings under which lists carry it. */
  also: readonly string[];
  /** Whether the column must be there. */
  required: boolean;
  /** Covered where it is shown. */
  personal?: 'name' | 'id-number';
  /** What may stand in it, for the template. */
  explanation: Bilingual;
  /** For the template, plainly invented. */
  example: string;
}

/** For whom and when a list is read. */
export interface ReadingContext {
  /** The day it is, `YYYY-MM-DD`, in Chinese time. */
  onDay: IsoDate;
  /** The only authority whose rows may be imported; null for the ministry, which imports any. */
  authorityCode: string | null;
}

/** A row as it is stored, by field; null for what is empty. */
export type ImportedRow = Record<string, string | null>;

/** A list that an authority or the association hands in: its columns and how a row is read. */
export interface ImportList {
  name: string;
  title: Bilingual;
  columns: readonly ImportColumn[];
  /** Texts by field in, values by field out; every problem of a row at once. Made once per import. */
  rowSchema(context: ReadingContext): z.ZodType<ImportedRow, Record<string, string>>;
}
