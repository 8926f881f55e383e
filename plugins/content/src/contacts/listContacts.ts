import { authorityName, type ContactCard } from '@zaoce/domain';
import { escapeLike } from '@zaoce/platform';
import type { Knex } from 'knex';
import { publishedFrom } from '../shared/published';

interface ContactRow {
  authority_code: string;
  authority_name: string | null;
  office: string;
  address: string;
  telephone: string;
  fax: string | null;
  email: string | null;
  office_hours: string;
  website: string | null;
}

/** The contact cards of the first-review authorities in their usual order; `q` looks at names, office and address. */
export async function listContacts(db: Knex, q?: string): Promise<ContactCard[]> {
  const query = selectContacts(db);
  if (q?.trim()) searchContacts(query, `%${escapeLike(q.trim())}%`);
  return ((await query) as ContactRow[]).map(toContactCard);
}

/** The contact card of one authority, or undefined when none is published. */
export async function findContact(db: Knex, authorityCode: string): Promise<ContactCard | undefined> {
  const query = selectContacts(db).where('published.authority_code', authorityCode).limit(1);
  return ((await query) as ContactRow[]).map(toContactCard)[0];
}

function selectContacts(db: Knex): Knex.QueryBuilder {
  return publishedFrom(db, 'contacts')
    .leftJoin('authorities', 'authorities.code', 'published.authority_code')
    .select(
      'published.authority_code',
      'authorities.name as authority_name',
      'published.office',
      'published.address',
      'published.telephone',
      'published.fax',
      'published.email',
      'published.office_hours',
      'published.website',
    )
    .orderByRaw('coalesce(published.sort_order, 0), published.authority_code, draft.id');
}

function searchContacts(query: Knex.QueryBuilder, pattern: string): void {
  const columns = [
    'authorities.name',
    'authorities.name_en',
    'published.office',
    'published.address',
    'published.telephone',
  ];
  void query.where((either) => columns.forEach((column) => void either.orWhereILike(column, pattern)));
}

function toContactCard(row: ContactRow): ContactCard {
  return {
    authorityCode: row.authority_code,
    authorityName: row.authority_name ?? authorityName(row.authority_code).zh,
    office: row.office,
    address: row.address,
    telephone: row.telephone,
    fax: row.fax,
    email: row.email,
    officeHours: row.office_hours,
    website: row.website,
  };
}
