import type { z } from 'zod';
import { openResource, type SqlResource } from '../../resources/sqlResource';
import { defineSource, type ExportSource } from '../source';

type Described<View> = Omit<Parameters<typeof defineSource<View>>[0], 'open'>;

/** A source over a plain list, whose own definition says who sees which rows. */
export function sqlSource<F extends z.ZodObject, Row, View>(
  resource: SqlResource<F, Row, object>,
  described: Described<View>,
): ExportSource {
  return defineSource<View>({
    ...described,
    open: (db, { actor, ...wanted }) => {
      const { matching, rows, toViews } = openResource(db, resource, actor, wanted);
      // What the list gives is what the contract describes; the API's tests hold it to that.
      return { matching, rows, toViews: (found: Row[]) => toViews(found) as View[] };
    },
  });
}
