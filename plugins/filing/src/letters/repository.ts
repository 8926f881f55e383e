import { fromJson, toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { LetterKind } from './letters';

/** What every letter says at its head. Dates are ready to print. */
export interface LetterAddress {
  applicantName: string;
  /** `二级造价工程师初始注册`. */
  filingTypeName: string;
  filingNumber: string;
  submittedOn: string;
}

/** A row of table `filing_letters`. */
export interface LetterRow {
  id: number;
  filing_id: number;
  kind: LetterKind;
  round: number;
  /** Place in the filing's history of the event it tells of. */
  event_sequence: number;
  /** The office that writes. */
  authority_code: string;
  /** Allotted when the letter is made. */
  number: string | null;
  written_on: string;
  content: { address: LetterAddress; body: unknown };
  /** The applicant's authority, whose matter the filing is. */
  filing_authority_code: string;
}

const TABLE = 'filing_letters';
const COLUMNS = [
  'filing_letters.id',
  'filing_letters.filing_id',
  'filing_letters.kind',
  'filing_letters.round',
  'filing_letters.event_sequence',
  'filing_letters.authority_code',
  'filing_letters.number',
  'filing_letters.written_on',
  'filing_letters.content',
  'filings.authority_code as filing_authority_code',
];

/** Enters a letter and returns its id. A second one of the same event violates `filing_letters_once_uq`. */
export async function insertLetter(
  trx: Transaction,
  row: Omit<LetterRow, 'id' | 'number' | 'filing_authority_code'>,
): Promise<number> {
  const rows: { id: number }[] = await trx(TABLE)
    .insert({ ...row, content: toJson(row.content) })
    .returning('id');
  const [first] = rows;
  if (!first) throw new Error(`no letter was entered for filing ${row.filing_id}`);
  return first.id;
}

/** The letters of a filing, oldest first. Who may see them is asked of the filing. */
export async function listLetters(db: Knex, filingId: number): Promise<LetterRow[]> {
  const rows = (await selectLetters(db)
    .where({ filing_id: filingId })
    .orderBy('filing_letters.id')) as LetterRow[];
  return rows.map(toLetterRow);
}

/** One letter of a filing, or undefined. */
export async function findLetter(db: Knex, filingId: number, id: number): Promise<LetterRow | undefined> {
  return (await listLetters(db, filingId)).find((letter) => letter.id === id);
}

/** One letter, locked until the transaction ends. */
export async function findLetterForUpdate(trx: Transaction, id: number): Promise<LetterRow | undefined> {
  const [row] = (await selectLetters(trx)
    .where('filing_letters.id', id)
    .forUpdate('filing_letters')) as LetterRow[];
  return row && toLetterRow(row);
}

function selectLetters(db: Knex): Knex.QueryBuilder {
  return db(TABLE)
    .join('filings', 'filings.id', 'filing_letters.filing_id')
    .select(...COLUMNS);
}

/** Gives a letter its number, once. */
export async function numberLetter(trx: Transaction, id: number, number: string): Promise<void> {
  await trx(TABLE).where({ id }).update({ number });
}

function toLetterRow(row: LetterRow): LetterRow {
  return { ...row, content: fromJson<LetterRow['content']>(row.content, row.content) };
}
