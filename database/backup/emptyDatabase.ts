import type { Client } from 'pg';

const OWN = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

/** Whether nothing was ever made in a database. */
export async function isEmptyDatabase(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OWN} limit 1`,
  );
  return rowCount === 0;
}

const DROPS = `
select line from (
  select 1 as step, format('drop schema %I cascade', n.nspname) as line from pg_namespace n where ${OWN} and n.nspname <> 'public'
  union all select 2, format('drop %s if exists public.%I cascade', case c.relkind when 'v' then 'view' when 'S' then 'sequence'
      when 'c' then 'type' else 'table' end, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'v', 'S', 'c')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')
  union all select 3, format('drop routine if exists %s cascade', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public'
  union all select 4, format('drop type if exists public.%I cascade', t.typname)
    from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname = 'public' and t.typtype = 'e'
) as drops order by step, line`;

/** Removes everything, in the caller's transaction. The schema `public` itself may belong to somebody else and stays. */
export async function clearDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ line: string }>(DROPS);
  for (const { line } of rows) await client.query(line);
}
