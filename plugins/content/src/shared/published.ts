import type { Knex } from 'knex';

/**
 * The published versions of a content type as table `published`, joined with their drafts as `draft`.
 *
 * Read with SQL: one query without a transaction (the Document Service opens one for every read). The id that the public
 * sees is the draft's, because Strapi gives the published version a new id whenever an editor publishes it again, and an
 * address that somebody kept must stay good.
 */
export function publishedFrom(db: Knex, table: string): Knex.QueryBuilder {
  return db({ published: table })
    .join({ draft: table }, (join) => {
      join.on('draft.document_id', 'published.document_id').onNull('draft.published_at');
    })
    .whereNotNull('published.published_at');
}
