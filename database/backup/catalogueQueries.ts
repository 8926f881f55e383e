/*
 * Questions to PostgreSQL's catalogue, each answered with one statement per line. The server's own functions
 * (pg_get_functiondef, pg_get_constraintdef …) write all but the frame of a table; `format('%I')` quotes names.
 */

/** Whether an object is the database's own: not PostgreSQL's and not an extension's. */
const own = (
  oid: string,
  namespace = 'n',
) => `${namespace}.nspname !~ '^pg_' and ${namespace}.nspname <> 'information_schema'
  and not exists (select from pg_depend x where x.objid = ${oid} and x.deptype = 'e')`;

const tableName = `format('%I.%I', n.nspname, c.relname)`;

export const UNSUPPORTED = `
select distinct kind || ' ' || name as line from (
  select case c.relkind when 'p' then 'partitioned table' when 'f' then 'foreign table' else 'materialized view' end as kind, ${tableName} as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('p', 'f', 'm') and ${own('c.oid')}
  union all select 'inheriting table', inhrelid::regclass::text from pg_inherits
  union all select 'rule', r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
    where r.rulename <> '_RETURN' and ${own('c.oid')}
  union all select 'policy', polname from pg_policy
  union all select 'aggregate', p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prokind in ('a', 'w') and ${own('p.oid')}
  union all select 'type', t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype in ('r', 'd') and ${own('t.oid')}
  union all select 'large object', oid::text from pg_largeobject_metadata
) as found order by 1`;

export const TABLES = `
select ${tableName} as name, array(
    select quote_ident(a.attname) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and ${own('c.oid')} order by 1`;

const COLUMN = `format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
  || case when a.attcollation not in (0, t.typcollation)
       then (select format(' collate %I.%I', cn.nspname, co.collname) from pg_collation co
             join pg_namespace cn on cn.oid = co.collnamespace where co.oid = a.attcollation) else '' end
  || case when a.attidentity = '' then '' else (
       select format(' generated %s as identity (sequence name %I.%I)',
         case a.attidentity when 'a' then 'always' else 'by default' end, sn.nspname, sc.relname)
       from pg_depend sd join pg_class sc on sc.oid = sd.objid and sc.relkind = 'S' join pg_namespace sn on sn.oid = sc.relnamespace
       where sd.refclassid = 'pg_class'::regclass and sd.refobjid = a.attrelid and sd.refobjsubid = a.attnum and sd.deptype = 'i') end
  || case when a.attgenerated = '' then '' else (
       select ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || case a.attgenerated when 's' then ') stored' else ')' end
       from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum) end
  || case when a.attnotnull then ' not null' else '' end`;

const columnsOf = `(select coalesce(string_agg(${COLUMN}, ', ' order by a.attnum), '')
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;

const notIdentity = `not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i' and d.refclassid = 'pg_class'::regclass)`;

/** Tables, views, types and functions by their number, which is the order of their making. */
export const BEFORE_DATA = `
select line from (
  select 0 as step, 0::oid as oid, format('create schema if not exists %I', nspname) as line
    from pg_namespace n where ${own('n.oid')}
  union all select 1, 0, format('create extension if not exists %I', extname) from pg_extension where extname <> 'plpgsql'
  union all select 2, c.oid, format('create sequence %s as %s increment by %s minvalue %s maxvalue %s start with %s cache %s%s', ${tableName},
      format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache, case when s.seqcycle then ' cycle' else '' end)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
    where ${notIdentity} and ${own('c.oid')}
  union all select 3, c.oid, case c.relkind
      when 'v' then format('create view %s as %s', ${tableName}, pg_get_viewdef(c.oid))
      when 'c' then format('create type %s as (%s)', ${tableName}, ${columnsOf})
      else format('create %stable %s (%s)', case c.relpersistence when 'u' then 'unlogged ' else '' end, ${tableName}, ${columnsOf}) end
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'c') and ${own('c.oid')}
  union all select 3, t.oid, format('create type %I.%I as enum (%s)', n.nspname, t.typname,
      (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
    from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e' and ${own('t.oid')}
  union all select 3, p.oid, pg_get_functiondef(p.oid)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p') and ${own('p.oid')}
) as made order by step, oid, line`;

export const AFTER_DATA = `
select line from (
  select 0 as step, format('alter table %s alter column %I set default %s', ${tableName}, a.attname, pg_get_expr(d.adbin, d.adrelid)) as line
    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum and a.attgenerated = ''
    join pg_class c on c.oid = d.adrelid join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${own('c.oid')}
  union all select 1, format('alter sequence %s owned by %s.%I', ${tableName}, format('%I.%I', tn.nspname, tc.relname), a.attname)
    from pg_depend d join pg_class c on c.oid = d.objid and c.relkind = 'S' join pg_namespace n on n.oid = c.relnamespace
    join pg_class tc on tc.oid = d.refobjid join pg_namespace tn on tn.oid = tc.relnamespace
    join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where d.deptype = 'a' and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and ${own('c.oid')}
  union all select case k.contype when 'f' then 5 when 'c' then 4 else 2 end,
      format('alter table %s add constraint %I %s', ${tableName}, k.conname, pg_get_constraintdef(k.oid))
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype in ('p', 'u', 'x', 'c', 'f') and ${own('c.oid')}
  union all select 3, pg_get_indexdef(i.indexrelid)
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and i.indisvalid and ${own('c.oid')}
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  union all select 6, pg_get_triggerdef(g.oid)
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not g.tgisinternal and ${own('c.oid')}
  union all select 7, format('alter table %s %s trigger %I', ${tableName},
      case g.tgenabled when 'D' then 'disable' when 'A' then 'enable always' else 'enable replica' end, g.tgname)
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not g.tgisinternal and g.tgenabled <> 'O' and ${own('c.oid')}
  union all select 8, format('alter table %s %s row level security', ${tableName}, setting)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      lateral (values ('enable', c.relrowsecurity), ('force', c.relforcerowsecurity)) as flags (setting, is_on)
    where c.relkind = 'r' and is_on and ${own('c.oid')}
) as made order by step, line`;

/** A sequence nobody has drawn from yet stays as it is made. */
export const SEQUENCE_VALUES = `
select format('select pg_catalog.setval(%s, %s)', case when d.objid is null then format('%L', ${tableName})
    else format('pg_catalog.pg_get_serial_sequence(%L, %L)', format('%I.%I', tn.nspname, tc.relname), a.attname) end,
    s.last) as line
from pg_class c join pg_namespace n on n.oid = c.relnamespace
left join pg_depend d on d.objid = c.oid and d.deptype = 'i' and d.refclassid = 'pg_class'::regclass
left join pg_class tc on tc.oid = d.refobjid left join pg_namespace tn on tn.oid = tc.relnamespace
left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
cross join lateral (select case when c.relkind = 'S' then pg_sequence_last_value(c.oid) end as last) as s
where s.last is not null and ${own('c.oid')} order by 1`;
