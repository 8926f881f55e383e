import type { ImportListName, ImportView, Locale } from '@zaoce/domain';
import { enqueue } from '@zaoce/jobs';
import type { Caller } from '@zaoce/filing';
import { inTransaction, type StoredUpload } from '@zaoce/platform';
import { insertImport } from './importRepository';
import { noteImport } from './noteImport';
import { readImportTask } from './readImportTask';
import { detectKind } from './reading/detectKind';
import { toImportView } from './views/importView';

const LONGEST_NAME = 200;

/**
 * Takes a file in; a job reads it. Whoever belongs to an authority imports for that one alone.
 * @throws Refusal `unsupported-spreadsheet` when the file is neither CSV nor XLSX
 */
export async function startImport(
  { strapi, actor, now, requestId, ip }: Caller,
  list: ImportListName,
  upload: StoredUpload,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
): Promise<ImportView> {
  const kind = detectKind(upload.head);
  return inTransaction(strapi, async (trx) => {
    const row = await insertImport(trx, {
      list,
      channel: 'file',
      state: 'waiting',
      dry_run: dryRun,
      authority_code: actor.authorityCode,
      created_by_id: actor.userId,
      created_by_name: actor.name,
      created_by_role: actor.role,
      created_at: now,
      request_id: requestId,
      file_name: [...upload.fileName].slice(-LONGEST_NAME).join(''),
      file_kind: kind,
      file_size: upload.size,
      file_digest: upload.digest,
      object_key: upload.key,
    });
    await enqueue(trx, readImportTask, { importId: row.id });
    await noteImport(trx, 'import.started', row, { actor, requestId, ip });
    return toImportView(row, locale);
  });
}
