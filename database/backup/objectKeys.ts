import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { createInterface } from 'node:readline';

/** How the object store names its objects; whatever column holds such a text names one. */
const KEY_PATTERN = '^[0-9a-f]{2}/[0-9a-f-]{36}\\.[0-9a-f]{8}(\\.frames)?$';

const COLUMNS = `
select format('select %I as key from %I.%I where %I ~ %L', a.attname, n.nspname, c.relname, a.attname, $1::text) as part
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attname ~ '_key$'
  and format_type(a.atttypid, null) in ('text', 'character varying') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by 1`;

/** The query for every object that a row names: any text column whose name ends in `_key`, so that a new one is not forgotten. */
export async function objectKeysQuery(client: Client): Promise<string> {
  const { rows } = await client.query<{ part: string }>(COLUMNS, [KEY_PATTERN]);
  return rows.map(({ part }) => part).join(' union ') || 'select null as key where false';
}

/** The keys, one after the other, as the client's transaction sees them. */
export async function* streamObjectKeys(client: Client): AsyncGenerator<string> {
  const query = `select key from (${await objectKeysQuery(client)}) as named order by key`;
  const stream = client.query(copyTo(`copy (${query}) to stdout`));
  yield* createInterface({ input: stream });
}

/** Whether a row names the object now. */
export async function isNamed(client: Client, key: string): Promise<boolean> {
  const named = await client.query(`select from (${await objectKeysQuery(client)}) as named where key = $1`, [
    key,
  ]);
  return (named.rowCount ?? 0) > 0;
}
