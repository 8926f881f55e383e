import type { FileProblem, ImportListName, ImportView } from '@zaoce/domain';
import { fromJson, toJson, withinAuthority, type Actor, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { FileKind } from './reading/detectKind';

/** A row of table `imports`. */
export interface ImportRow {
  id: number;
  list: ImportListName;
  channel: 'file' | 'program';
  state: ImportView['state'];
  dry_run: boolean;
  /** The only authority whose rows may be in it; null for the ministry and the association. */
  authority_code: string | null;
  created_by_id: number | null;
  created_by_name: string;
  created_by_role: string;
  created_at: Date;
  request_id: string;
  file_name: string;
  file_kind: FileKind | null;
  file_size: number;
  file_digest: string | null;
  object_key: string | null;
  /** Names the try that reads the file; a try that finds another name here has been replaced and stops. */
  run: string | null;
  rows_read: number;
  progress: number;
  rows_new: number;
  rows_changed: number;
  rows_same: number;
  rows_wrong: number;
  problems: FileProblem[];
  checked_at: Date | null;
  committed_at: Date | null;
  committed_by_name: string | null;
  version: number;
}

export type RawImportRow = Omit<ImportRow, 'problems' | 'file_size'> & {
  problems: unknown;
  file_size: string;
};

const TABLE = 'imports';

/** A row as the driver gives it, with its JSON read. */
export function toImportRow(raw: RawImportRow): ImportRow {
  return { ...raw, file_size: Number(raw.file_size), problems: fromJson<FileProblem[]>(raw.problems, []) };
}

/** Enters an import. */
export async function insertImport(
  trx: Transaction,
  values: Pick<
    ImportRow,
    | 'list'
    | 'channel'
    | 'state'
    | 'dry_run'
    | 'authority_code'
    | 'created_by_id'
    | 'created_by_name'
    | 'request_id'
  > &
    Partial<ImportRow> & { created_by_role: string; created_at: Date; file_name: string; file_size: number },
): Promise<ImportRow> {
  const [raw] = (await trx(TABLE).insert(asColumns(values)).returning('*')) as RawImportRow[];
  if (!raw) throw new Error('no import was entered');
  return toImportRow(raw);
}

/** An import for the office's own work, locked. */
export async function lockImport(trx: Transaction, id: number): Promise<ImportRow | undefined> {
  const raw = (await trx(TABLE).where({ id }).forUpdate().first()) as RawImportRow | undefined;
  return raw && toImportRow(raw);
}

/** An import of the caller's authority, locked; undefined when it is not there or not his. */
export async function lockImportOf(
  trx: Transaction,
  actor: Actor,
  id: number,
): Promise<ImportRow | undefined> {
  const query = withinAuthority(trx(TABLE).where({ id }), actor, 'authority_code');
  const raw = (await query.forUpdate().first()) as RawImportRow | undefined;
  return raw && toImportRow(raw);
}

/** An import of the caller's authority, or undefined. */
export async function findImportOf(db: Knex, actor: Actor, id: number): Promise<ImportRow | undefined> {
  const query = withinAuthority(db(TABLE).where({ id }), actor, 'authority_code');
  const raw = (await query.first()) as RawImportRow | undefined;
  return raw && toImportRow(raw);
}

/** Writes changes and the next version. */
export async function updateImport(
  trx: Transaction,
  row: ImportRow,
  changes: Partial<ImportRow>,
): Promise<ImportRow> {
  const next = { ...changes, version: row.version + 1 };
  await trx(TABLE).where({ id: row.id }).update(asColumns(next));
  return { ...row, ...next };
}

/** Notes how far a try has read; false when another try has taken its place. */
export async function noteProgress(
  trx: Transaction,
  id: number,
  run: string,
  read: { rows_read: number; progress: number },
): Promise<boolean> {
  const changed: number = await trx(TABLE).where({ id, run, state: 'reading' }).update(read);
  return changed === 1;
}

/** Imports that have waited since before `before` and have something to clean up. */
export async function listStale(db: Knex, before: Date): Promise<{ id: number }[]> {
  return db(TABLE)
    .where('created_at', '<', before)
    .where((either) => {
      void either
        .whereIn('state', ['waiting', 'reading', 'checked'])
        .orWhereNotNull('object_key')
        .orWhereExists(db('import_rows').whereRaw('import_rows.import_id = imports.id'));
    })
    .orderBy('id')
    .select<{ id: number }[]>('id');
}

function asColumns(values: Partial<ImportRow>): Record<string, unknown> {
  return { ...values, ...(values.problems && { problems: toJson(values.problems) }) };
}
