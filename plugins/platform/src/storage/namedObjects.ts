/*
 * Which objects the rows name: whatever text column whose name ends in `_key` holds a text that looks like an object's
 * key, so that the table of tomorrow is not forgotten. Backup and sweeping ask the same question.
 */
// No question mark: knex would take it for the place of a value.
const KEY_PATTERN = '^[0-9a-f]{2}/[0-9a-f-]{36}\\.[0-9a-f]{8}(\\.frames){0,1}$';

/** Asks for the parts of the query, one per column, in a column `part`. */
export const OBJECT_COLUMNS_SQL = `
select format('select %I as key from %I.%I where %I ~ %L', a.attname, n.nspname, c.relname, a.attname, '${KEY_PATTERN}') as part
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attname ~ '_key$' and c.relpersistence <> 't'
  and format_type(a.atttypid, null) in ('text', 'character varying') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by 1`;

/** The query for the key of every object that a row names, made of those parts. */
export function namedObjectsSql(rows: readonly { part: string }[]): string {
  return rows.map(({ part }) => part).join(' union ') || 'select null as key where false';
}
