import type { Strapi } from '@zaoce/platform';

export interface TrailFault {
  chain: string;
  sequence: number;
  fault: 'changed' | 'missing' | 'broken-link' | 'head-differs';
}

/**
 * Walks every chain in the database and names each entry that was changed, is missing or does not link to the one
 * before it; an empty list means that the trail is whole.
 */
export async function verifyTrail(strapi: Strapi): Promise<TrailFault[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: TrailFault[] }>(`
    with linked as (
      select e.*, audit_entry_hash(e) as computed,
        coalesce(lag(e.hash) over w, '') as before_hash, coalesce(lag(e.sequence) over w, 0) as before_sequence
      from audit_events e window w as (partition by e.chain order by e.sequence))
    select chain, sequence::int, case
        when computed <> hash then 'changed'
        when sequence <> before_sequence + 1 then 'missing'
        else 'broken-link' end as fault
    from linked where computed <> hash or sequence <> before_sequence + 1 or prev_hash <> before_hash
    union all
    select c.chain, c.sequence::int, 'head-differs' from audit_chains c
      where c.hash <> coalesce((select e.hash from audit_events e where e.chain = c.chain order by e.sequence desc limit 1), '')
    order by 1, 2`);
  return rows;
}
