import { createInterface } from 'node:readline';
import { namedObjectsSql, OBJECT_COLUMNS_SQL } from '@zaoce/platform';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

async function objectKeysQuery(client: Client): Promise<string> {
  const { rows } = await client.query<{ part: string }>(OBJECT_COLUMNS_SQL);
  return namedObjectsSql(rows);
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
