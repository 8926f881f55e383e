import type { Client } from 'pg';
import { AFTER_DATA, BEFORE_DATA, SEQUENCE_VALUES, TABLES, UNSUPPORTED } from './catalogueQueries';

/** A table and the columns whose values are kept; what is computed from them is not. */
export interface TableDescription {
  /** Schema and name, quoted. */
  name: string;
  columns: string[];
}

/** A database as PostgreSQL's own catalogue tells it: enough to make an empty one that is the same. */
export interface DatabaseDescription {
  /** `server_version_num` without the minor version, e.g. 18. */
  major: number;
  /** Statements that make schemas, types, tables and functions, in the order in which the objects were once made. */
  beforeData: string[];
  /** Defaults, constraints, indexes, triggers: after the rows, so that none of them meddles with the loading. */
  afterData: string[];
  tables: TableDescription[];
}

/**
 * Describes everything in a database that is not PostgreSQL's own. Roles, grants and comments are left out: roles belong
 * to the server, and the grants of the audit trail are made anew by `npm run audit:secure`.
 *
 * @throws naming each kind of object that it cannot describe, rather than leaving one out in silence
 */
export async function describeDatabase(client: Client): Promise<DatabaseDescription> {
  // Everything is named with its schema then.
  await client.query(`select set_config('search_path', '', false)`);
  const unsupported = await lines(client, UNSUPPORTED);
  if (unsupported.length > 0) throw new Error(`cannot be backed up: ${unsupported.join(', ')}`);
  const { rows: versions } = await client.query<{ server_version_num: string }>('show server_version_num');
  const { rows: tables } = await client.query<TableDescription>(TABLES);
  return {
    major: Math.floor(Number(versions[0]?.server_version_num) / 10_000),
    beforeData: await lines(client, BEFORE_DATA),
    afterData: await lines(client, AFTER_DATA),
    tables,
  };
}

/** Statements that set every sequence to where it stands now. */
export function describeSequences(client: Client): Promise<string[]> {
  return lines(client, SEQUENCE_VALUES);
}

async function lines(client: Client, query: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(query);
  return rows.map(({ line }) => line);
}
