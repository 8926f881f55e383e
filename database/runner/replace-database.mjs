import pg from 'pg';
import { appUrl } from './app-role.mjs';

/**
 * Fills a new, empty database and puts it in the place of the embedded one. Whatever is in the old one, also what the
 * product's role could not drop, goes only after the new one is there. An end before leaves everything as it was.
 *
 * @template T
 * @param {string} adminUrl the database as its superuser; nobody else may be connected
 * @param {(url: string) => Promise<T>} fill is given the new database as the product signs in to it
 * @returns {Promise<T>} what `fill` gives
 */
export async function replaceDatabase(adminUrl, fill) {
  const name = new URL(adminUrl).pathname.slice(1);
  const fresh = `${name}_new`;
  const server = new pg.Client({ connectionString: atDatabase(adminUrl, 'postgres') });
  await server.connect();
  try {
    const quote = (/** @type {string} */ text) => server.escapeIdentifier(text);
    const owner = quote(new URL(appUrl(adminUrl)).username);
    await server.query(`drop database if exists ${quote(fresh)} with (force)`);
    await server.query(`create database ${quote(fresh)} owner ${owner} encoding 'UTF8' template template0`);
    const result = await fill(appUrl(atDatabase(adminUrl, fresh)));
    const replaced = quote(replacedName(name));
    await server.query(`drop database if exists ${replaced} with (force)`);
    await server.query(`alter database ${quote(name)} rename to ${replaced}`);
    await server.query(`alter database ${quote(fresh)} rename to ${quote(name)}`);
    await server.query(`drop database ${replaced} with (force)`);
    return result;
  } finally {
    await server.end();
  }
}

/**
 * Renaming is no transaction. Where a replacement ended between its two names, the old database is put back.
 *
 * @param {string} maintenanceUrl a database of the same server, as its superuser
 * @param {string} name of the database that was to be replaced
 */
export async function undoHalfReplaced(maintenanceUrl, name) {
  const server = new pg.Client({ connectionString: maintenanceUrl });
  await server.connect();
  try {
    const { rows } = await server.query('select datname from pg_database where datname = any($1)', [
      [name, replacedName(name)],
    ]);
    if (rows.length !== 1 || rows[0].datname === name) return;
    const [from, to] = [replacedName(name), name].map((text) => server.escapeIdentifier(text));
    await server.query(`alter database ${from} rename to ${to}`);
  } finally {
    await server.end();
  }
}

/** @param {string} name */
const replacedName = (name) => `${name}_replaced`;

/**
 * @param {string} url
 * @param {string} name
 */
function atDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}
