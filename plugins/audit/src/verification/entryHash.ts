import { createHash } from 'node:crypto';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** An entry as the trail is checked: what the chain's trigger hashed, each part as text. */
export interface StoredEntry {
  chain: string;
  sequence: string;
  prev_hash: string;
  hash: string;
  /** Everything else, in the order in which it is hashed. */
  content: string[];
}

/** Where the walk along each chain begins. */
export type Starts = Record<string, { sequence: number }>;

/** Every entry of the trail from `starts` on, chain by chain, in order; an index gives that order. */
export function selectEntries(trx: Transaction, starts: Starts): Knex.Raw {
  return trx.raw(
    `select chain, sequence::text as sequence, prev_hash, hash, array[
       to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), action, coalesce(actor_id::text, ''), actor_name,
       actor_role, subject_type, subject_id, coalesce(authority_code, ''), coalesce(request_id, ''), coalesce(ip, ''),
       details::text] as content
     from audit_events where sequence >= coalesce((?::jsonb -> chain ->> 'sequence')::bigint, 0)
     order by audit_events.chain, audit_events.sequence`,
    [JSON.stringify(starts)],
  );
}

/**
 * The hash that an entry must bear. It is computed here and not by the function in the database, which whoever can
 * change the trail could have changed as well.
 */
export function hashOf({ prev_hash: before, chain, sequence, content }: StoredEntry): string {
  return createHash('sha256')
    .update([before, chain, sequence, ...content].join('\u001f'), 'utf8')
    .digest('hex');
}
