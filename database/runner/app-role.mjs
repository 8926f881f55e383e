import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Whom the product signs in as: it makes and uses its tables and is no superuser, so that what is kept from it stays so. */
const appRole = 'zaoce_office';

/**
 * The product's way into the embedded database.
 *
 * @param {string} adminUrl the same database as its superuser, by password
 * @returns {string}
 */
export function appUrl(adminUrl) {
  const url = new URL(adminUrl);
  url.password = createHmac('sha256', url.password).update(appRole).digest('hex');
  url.username = appRole;
  return url.toString();
}

/**
 * Makes the product's role unless there is one. Whatever the superuser made in this database before there was one, as
 * earlier versions did, becomes the role's.
 *
 * @param {string} adminUrl the product's database as its superuser
 * @returns {Promise<string>} the connection string of the product
 */
export async function ensureAppRole(adminUrl) {
  const url = appUrl(adminUrl);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole]);
    if (rowCount) return url;
    const database = client.escapeIdentifier(new URL(adminUrl).pathname.slice(1));
    await client.query('begin');
    await client.query(`create role ${appRole} login password '${new URL(url).password}'`);
    await client.query(`grant connect, create, temporary on database ${database} to ${appRole}`);
    await client.query(`grant usage, create on schema public to ${appRole}`);
    await client.query(handOver);
    await client.query('commit');
    return url;
  } finally {
    await client.end();
  }
}

/** Sequences of columns follow their tables, types of tables too; members of extensions stay whose they are. */
const handOver = `do $$
declare one record;
begin
  for one in
    with own as (
      select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
    )
    select format('alter schema %I owner to ${appRole}', nspname) as statement from own where nspname <> 'public'
    union all
    select format('alter table %s owner to ${appRole}', c.oid::regclass)
      from pg_class c join own on own.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'S')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
    union all
    select format('alter routine %s owner to ${appRole}', p.oid::regprocedure)
      from pg_proc p join own on own.oid = p.pronamespace
      where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select format('alter type %s owner to ${appRole}', t.oid::regtype)
      from pg_type t join own on own.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
      where (t.typtype in ('e', 'd') or c.relkind = 'c')
        and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
  loop
    execute one.statement;
  end loop;
end $$`;
