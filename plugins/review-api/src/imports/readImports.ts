import { Refusal, type ImportView, type Locale } from '@zaoce/domain';
import { countRows, type Actor, type Strapi } from '@zaoce/platform';
import { findImportOf, type ImportRow } from './importRepository';
import { toErrorView, type ImportErrorView, type WrongRow } from './views/errorView';
import { toImportView } from './views/importView';

/** An import of the caller's authority, with its progress. */
export async function getImport(
  strapi: Strapi,
  actor: Actor,
  id: number,
  locale: Locale,
): Promise<ImportView> {
  return toImportView(await getScoped(strapi, actor, id), locale);
}

/** A part of the wrong rows of an import, in the order of the file. */
export async function listImportErrors(
  strapi: Strapi,
  actor: Actor,
  { id, offset, limit }: { id: number; offset: number; limit: number },
  locale: Locale,
): Promise<{ rows: ImportErrorView[]; total: number }> {
  const { list } = await getScoped(strapi, actor, id);
  const wrong = strapi.db.connection('import_rows').where({ import_id: id, outcome: 'wrong' });
  const total = await countRows(wrong);
  const rows: WrongRow[] = await wrong.orderBy('row').offset(offset).limit(limit).select('row', 'problems');
  return { rows: rows.map((row) => toErrorView(list, row, locale)), total };
}

/** All wrong rows, read page by page so that any number of them fits. */
export async function* streamImportErrors(
  strapi: Strapi,
  { id, list }: Pick<ImportRow, 'id' | 'list'>,
  locale: Locale,
): AsyncGenerator<ImportErrorView[]> {
  const PAGE = 1000;
  for (let after = 0; ;) {
    const rows: WrongRow[] = await strapi.db
      .connection('import_rows')
      .where({ import_id: id, outcome: 'wrong' })
      .where('row', '>', after)
      .orderBy('row')
      .limit(PAGE)
      .select('row', 'problems');
    yield rows.map((row) => toErrorView(list, row, locale));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.row;
  }
}

/** The import or `not-found`. */
export async function getScoped(strapi: Strapi, actor: Actor, id: number): Promise<ImportRow> {
  const row = await findImportOf(strapi.db.connection, actor, id);
  if (!row) throw new Refusal('not-found');
  return row;
}
