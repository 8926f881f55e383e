import { IMPORT_LIST_NAMES, IMPORT_STATES, type ImportView, type Locale } from '@zaoce/domain';
import type { Actor, Strapi } from '@zaoce/platform';
import { z } from 'zod';
import type { RawListQuery } from '../dialect/readListRequest';
import { listResource, type SqlResource } from '../resources/sqlResource';
import { toImportRow, type RawImportRow } from './importRepository';
import { toImportView } from './views/importView';

const filter = z.strictObject({
  list: z.enum(IMPORT_LIST_NAMES).optional(),
  state: z.enum(IMPORT_STATES).optional(),
});

function imports(locale: Locale): SqlResource<typeof filter, RawImportRow, ImportView> {
  return {
    name: 'imports',
    from: (knex) => knex('imports'),
    idColumn: 'id',
    columns: ['*'],
    authorityColumn: 'authority_code',
    sortable: { id: 'id', createdAt: 'created_at' },
    filter,
    applyFilter: (query, { list, state }) => {
      if (list) query.where({ list });
      if (state) query.where({ state });
    },
    toView: (raw) => toImportView(toImportRow(raw), locale),
  };
}

/** The imports of the caller's authority; the ministry sees everybody's, and what programs reported. */
export function listImports(strapi: Strapi, actor: Actor, query: RawListQuery, locale: Locale) {
  return listResource(strapi, imports(locale), actor, query);
}
