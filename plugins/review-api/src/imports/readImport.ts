import { randomUUID } from 'node:crypto';
import { IMPORT_LISTS, MOST_IMPORT_ROWS, rowReader, today, type FileProblem } from '@zaoce/domain';
import { inTransaction, theStore, type Strapi } from '@zaoce/platform';
import { carryOut } from './carryOut';
import { removeFileLater } from './removeFile';
import { lockImport, noteProgress, updateImport, type ImportRow } from './importRepository';
import { readRows } from './reading/readRows';
import { fault, FileFault } from './reading/sheetRow';
import { classifyRows } from './staging/classifyRows';
import { dropStagedRows, stageRows, type StagedRow } from './staging/stagedRows';
import { stageRow } from './stageRow';
import { stillAllowed } from './stillAllowed';
import { TARGETS } from './targets';
import { tellUploader } from './tellUploader';

const BATCH = 500;
const OPEN = ['waiting', 'reading'];

/** Another try reads the same file, or the import was given up: this one has nothing more to do. */
class Replaced extends Error {}

/**
 * Reads a file into the staging table, batch by batch, in constant memory, and says of every row what it would do. Nothing
 * of the lists themselves changes, unless the import is no dry run and every row is right.
 */
export async function readImport(strapi: Strapi, importId: number, lastTry: boolean): Promise<void> {
  const begun = await begin(strapi, importId);
  if (!begun) return;
  try {
    await stageFile(strapi, begun);
    // Outside of a transaction, whose lock on the table others would wait for.
    await strapi.db.connection.raw('analyze import_rows');
    await finish(strapi, begun);
  } catch (error) {
    if (error instanceof Replaced) return;
    if (!(error instanceof FileFault) && !lastTry) throw error;
    await fail(strapi, begun, error instanceof FileFault ? error.problems : fault('interrupted').problems);
    if (!(error instanceof FileFault)) throw error;
  }
}

async function begin(strapi: Strapi, importId: number): Promise<ImportRow | null> {
  return inTransaction(strapi, async (trx) => {
    const row = await lockImport(trx, importId);
    if (!row || !OPEN.includes(row.state)) return null;
    await dropStagedRows(trx, importId);
    return updateImport(trx, row, { state: 'reading', run: randomUUID(), rows_read: 0, progress: 0 });
  });
}

async function stageFile(strapi: Strapi, row: ImportRow): Promise<void> {
  if (!row.object_key || !row.file_kind) throw new Error('the import has no file');
  const list = IMPORT_LISTS[row.list];
  const read = rowReader(list, { onDay: today(row.created_at), authorityCode: row.authority_code });
  const file = await theStore().open(row.object_key);
  let batch: StagedRow[] = [];
  let rows = 0;
  try {
    for await (const listRow of readRows(file, row.file_kind, list)) {
      rows += 1;
      if (rows > MOST_IMPORT_ROWS) throw fault('too-many-rows', { limit: MOST_IMPORT_ROWS });
      batch.push(stageRow(TARGETS[row.list], list, read, listRow));
      if (batch.length < BATCH) continue;
      await stageBatch(strapi, row, batch, { rows_read: rows, progress: listRow.progress });
      batch = [];
    }
    if (rows === 0) throw fault('no-rows');
    await stageBatch(strapi, row, batch, { rows_read: rows, progress: 1 });
  } finally {
    await file.close();
  }
}

async function stageBatch(
  strapi: Strapi,
  { id, run }: ImportRow,
  batch: readonly StagedRow[],
  read: { rows_read: number; progress: number },
): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    if (!(await noteProgress(trx, id, run ?? '', read))) throw new Replaced();
    if (batch.length > 0) await stageRows(trx, id, batch);
  });
}

async function finish(strapi: Strapi, begun: ImportRow): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const row = await lockCurrent(trx, begun);
    const counts = await classifyRows(trx, TARGETS[row.list], row);
    const checked = await updateImport(trx, row, {
      state: 'checked',
      checked_at: new Date(),
      rows_new: counts.new,
      rows_changed: counts.changed,
      rows_same: counts.same,
      rows_wrong: counts.wrong,
    });
    await tellUploader(trx, checked, new Date());
    if (checked.dry_run || counts.wrong > 0 || !(await stillAllowed(trx, checked))) return;
    const actor = {
      userId: row.created_by_id,
      name: row.created_by_name,
      role: row.created_by_role,
    };
    await carryOut(trx, checked, { actor, requestId: row.request_id }, new Date());
  });
}

async function fail(strapi: Strapi, begun: ImportRow, problems: FileProblem[]): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const row = await lockCurrent(trx, begun);
    await dropStagedRows(trx, row.id);
    await removeFileLater(trx, row);
    const failed = await updateImport(trx, row, { state: 'failed', problems });
    await tellUploader(trx, failed, new Date());
  });
}

async function lockCurrent(
  trx: Parameters<typeof lockImport>[0],
  { id, run }: ImportRow,
): Promise<ImportRow> {
  const row = await lockImport(trx, id);
  if (row?.run !== run || row.state !== 'reading') throw new Replaced();
  return row;
}
