import { Refusal, type ImportView, type Locale } from '@zaoce/domain';
import type { Caller } from '@zaoce/filing';
import { inTransaction } from '@zaoce/platform';
import { lockImportOf, updateImport } from './importRepository';
import { noteImport } from './noteImport';
import { removeFileLater } from './removeFile';
import { dropStagedRows } from './staging/stagedRows';
import { toImportView } from './views/importView';

const OPEN = ['waiting', 'reading', 'checked'];

/** Gives an import up: its rows go at once, its file right after. A file that is being read is read no further. */
export async function cancelImport(
  { strapi, actor, requestId, ip }: Caller,
  { id, version }: { id: number; version: number },
  locale: Locale,
): Promise<ImportView> {
  return inTransaction(strapi, async (trx) => {
    const row = await lockImportOf(trx, actor, id);
    if (!row) throw new Refusal('not-found');
    if (!OPEN.includes(row.state)) throw new Refusal('wrong-state');
    if (row.version !== version) throw new Refusal('stale-version');
    await dropStagedRows(trx, id);
    await removeFileLater(trx, row);
    const cancelled = await updateImport(trx, row, { state: 'cancelled' });
    await noteImport(trx, 'import.cancelled', cancelled, { actor, requestId, ip });
    return toImportView(cancelled, locale);
  });
}
