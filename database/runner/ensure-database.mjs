import pg from 'pg';

/**
 * Creates a database unless it exists.
 *
 * @param {string} maintenanceUrl connection string of a database of the same server
 * @param {string} name
 * @returns {Promise<{ url: string, created: boolean }>} url: the connection string of the database
 */
export async function ensureDatabase(maintenanceUrl, name) {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
    return { url: url.toString(), created: !rowCount };
  } finally {
    await client.end();
  }
}
