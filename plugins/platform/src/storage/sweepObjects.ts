import { theStore } from '../services';
import type { Strapi } from '../strapi';
import { namedObjectsSql, OBJECT_COLUMNS_SQL } from './namedObjects';
import { OBJECT_ID_SQL } from './objectKey';

const DAY_MS = 86_400_000;
/** No request and no job takes that long between storing an object and naming it. */
const GRACE_DAYS = 7;

/**
 * Removes objects that no row names: what is left when a process dies between storing a file and the commit. Answers how
 * many.
 */
export async function sweepObjects(strapi: Strapi, now: Date): Promise<number> {
  const olderThan = new Date(now.getTime() - GRACE_DAYS * DAY_MS);
  return strapi.db.connection.transaction(async (trx) => {
    const { rows: parts } = await trx.raw<{ rows: { part: string }[] }>(OBJECT_COLUMNS_SQL);
    // One pass over the tables; the question about each folder is then answered by an index.
    await trx.raw(
      `create temporary table named_objects on commit drop as
         select ${OBJECT_ID_SQL} as id from (${namedObjectsSql(parts)}) as named where key is not null`,
    );
    await trx.raw('create index on named_objects (id)');
    const any: unknown = await trx('named_objects').first('id');
    // Rather a database that does not belong to these files than files that all lost their rows.
    if (!any) return 0;
    return theStore().removeUnnamed(olderThan, async (ids) => {
      const named: { id: string }[] = await trx('named_objects').whereRaw('id = any(?)', [ids]).select('id');
      return new Set(named.map(({ id }) => id));
    });
  });
}
