import type { SectionsDraft } from '@zaoce/domain';
import { fromJson, insertRow, toJson, type Actor, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { HEAD_COLUMNS, ROW_COLUMNS, toFilingHead, toFilingRow } from './row';
import type { FilingHead, FilingRow, RawFilingHead, RawFilingRow } from './row';
import { scopeFilings } from './scope';
import type { ProgressColumns } from '../transition/progressColumns';

const TABLE = 'filings';
const JSON_COLUMNS = [
  'route',
  'clock',
  'decision',
  'deciders',
  'rule',
  'sections',
  'submitted_sections',
  'checks',
  'registration_before',
];

/** Changes of a row, as values of its type; what transitions write is not among them. */
export type FilingChanges = Partial<
  Omit<FilingRow, 'id' | 'number' | 'version' | 'created_at' | keyof ProgressColumns>
>;

/** Names with the table in front, for queries that join. */
export const headColumns = HEAD_COLUMNS.map((column) => `filings.${column}`);

/** A whole filing within somebody's scope, or undefined. */
export async function findFiling(db: Knex, actor: Actor, id: number): Promise<FilingRow | undefined> {
  const query = db(TABLE)
    .where('filings.id', id)
    .first(...ROW_COLUMNS);
  const raw = (await scopeFilings(query, actor)) as RawFilingRow | undefined;
  return raw && toFilingRow(raw);
}

/** The same, locked until the transaction ends; whoever else wants to change it waits. */
export async function findFilingForUpdate(
  trx: Transaction,
  actor: Actor,
  id: number,
): Promise<FilingRow | undefined> {
  const query = trx(TABLE)
    .where('filings.id', id)
    .first(...ROW_COLUMNS);
  const raw = (await scopeFilings(query, actor).forUpdate()) as RawFilingRow | undefined;
  return raw && toFilingRow(raw);
}

/** Locks several filings, always in the order of their ids, so that two batches cannot wait for each other. */
export async function findFilingsForUpdate(
  trx: Transaction,
  actor: Actor,
  ids: readonly number[],
): Promise<FilingRow[]> {
  const query = trx(TABLE)
    .whereIn('filings.id', [...ids])
    .select(...ROW_COLUMNS)
    .orderBy('filings.id');
  const raws = (await scopeFilings(query, actor).forUpdate()) as RawFilingRow[];
  return raws.map(toFilingRow);
}

/** A filing for the office's own work (jobs), locked, whoever it belongs to. */
export async function findAnyFilingForUpdate(trx: Transaction, id: number): Promise<FilingRow | undefined> {
  const raw: RawFilingRow | undefined = await trx(TABLE)
    .where({ id })
    .forUpdate()
    .first(...ROW_COLUMNS);
  return raw && toFilingRow(raw);
}

/** The heads a query selects, JSON read. The query selects `headColumns`. */
export async function readHeads(query: Knex.QueryBuilder): Promise<FilingHead[]> {
  const raws = (await query) as RawFilingHead[];
  return raws.map(toFilingHead);
}

/** Enters a filing and returns its id. A second open one of the same applicant violates `filings_one_open_uq`. */
export async function insertFiling(
  trx: Transaction,
  row: Omit<FilingRow, 'id' | 'created_at' | 'updated_at'>,
  now: Date,
): Promise<number> {
  return insertRow(trx, TABLE, asColumns(row), now);
}

/** The replacement of scans an applicant has begun, if any: there is one at a time. */
export async function findScansOnlyDraft(
  trx: Transaction,
  applicantId: number,
): Promise<{ number: string } | undefined> {
  const draft: { number: string } | undefined = await trx(TABLE)
    .where({ applicant_id: applicantId, state: 'draft', scans_only: true })
    .first('number');
  return draft;
}

/** What the applicant's last filing that took effect says about an employer; undefined where there is none. */
export async function findLastSections(
  trx: Transaction,
  applicantId: number,
  employerCode: string,
): Promise<SectionsDraft | undefined> {
  const row: { sections: unknown } | undefined = await trx(TABLE)
    .where({ applicant_id: applicantId, state: 'effective', employer_code: employerCode })
    .orderBy('effective_at', 'desc')
    .first('sections');
  return row && fromJson<SectionsDraft>(row.sections, {});
}

/** Writes content and the next version. */
export async function updateFiling(
  trx: Transaction,
  filing: FilingRow,
  changes: FilingChanges,
  now: Date,
): Promise<FilingRow> {
  return writeNextVersion(trx, filing, changes, now);
}

/** Writes what a transition decided, and the next version. For `applyTransition` alone. */
export async function updateProgress(
  trx: Transaction,
  filing: FilingRow,
  changes: FilingChanges,
  progress: ProgressColumns,
  now: Date,
): Promise<FilingRow> {
  return writeNextVersion(trx, filing, { ...changes, ...progress }, now);
}

async function writeNextVersion(
  trx: Transaction,
  filing: FilingRow,
  changes: Partial<FilingRow>,
  now: Date,
): Promise<FilingRow> {
  const next = { ...changes, version: filing.version + 1, updated_at: now };
  await trx(TABLE).where({ id: filing.id }).update(asColumns(next));
  return { ...filing, ...next };
}

/** Writes what is not content: the version stays, so that an open form keeps saving. */
export async function touchFiling(
  trx: Transaction,
  id: number,
  changes: FilingChanges,
  now: Date,
): Promise<void> {
  await trx(TABLE)
    .where({ id })
    .update(asColumns({ ...changes, updated_at: now }));
}

function asColumns(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      JSON_COLUMNS.includes(column) && value !== null ? toJson(value) : value,
    ]),
  );
}
