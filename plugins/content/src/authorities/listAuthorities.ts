import type { listAuthorities as operation, OutputOf } from '@zaoce/domain';
import type { Knex } from 'knex';

type AuthorityView = OutputOf<typeof operation>[number];

interface AuthorityRow {
  code: string;
  name: string;
  name_en: string;
  kind: AuthorityView['kind'];
}

/** The first-review authorities that are active, in their usual order; the ministry reviews second and is none of them. */
export async function listAuthorities(db: Knex): Promise<AuthorityView[]> {
  const rows = await db('authorities')
    .where({ active: true })
    .whereNot({ kind: 'ministry' })
    .select<AuthorityRow[]>('code', 'name', 'name_en', 'kind')
    .orderBy([{ column: 'sort_order' }, { column: 'code' }]);
  return rows.map(({ code, name, name_en: en, kind }) => ({ code, name: { zh: name, en }, kind }));
}
