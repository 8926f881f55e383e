import type { Knex } from 'knex';

/**
 * A condition on `filings`: a stage of this authority's is still to come while another one decides, so that it may look
 * but not act (domain.md 3, `cross` and every route of several stages).
 */
export function isAnnouncedTo(db: Knex, authorityCode: string): Knex.Raw {
  return db.raw(
    `(filings.state in ('submitted', 'in-review')
      and filings.holder_authority_code is distinct from :authorityCode
      and exists (
        select 1 from jsonb_array_elements(filings.route) with ordinality as stage (item, position)
        where stage.position > filings.stage_index + 1 and stage.item ->> 'authorityCode' = :authorityCode
      ))`,
    { authorityCode },
  );
}
