import { Refusal, type ImportView, type Locale } from '@zaoce/domain';
import type { Caller } from '@zaoce/filing';
import { inTransaction } from '@zaoce/platform';
import { carryOut } from './carryOut';
import { lockImportOf } from './importRepository';
import { toImportView } from './views/importView';

/**
 * Carries a checked import out, whole, in one transaction.
 * @throws Refusal `not-found`, `stale-version`, `wrong-state` (also the second time), `import-has-errors` unless wrong rows
 * may be left out, `import-outdated`
 */
export async function commitImport(
  { strapi, actor, now, requestId, ip }: Caller,
  { id, version }: { id: number; version: number },
  { skipWrong, locale }: { skipWrong: boolean; locale: Locale },
): Promise<ImportView> {
  return inTransaction(strapi, async (trx) => {
    const row = await lockImportOf(trx, actor, id);
    if (!row) throw new Refusal('not-found');
    if (row.state !== 'checked') throw new Refusal('wrong-state');
    if (row.version !== version) throw new Refusal('stale-version');
    if (row.rows_wrong > 0 && !skipWrong) {
      throw new Refusal('import-has-errors', { params: { count: row.rows_wrong } });
    }
    return toImportView(await carryOut(trx, row, { actor, requestId, ip }, now), locale);
  });
}
