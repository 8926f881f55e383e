import type { Operation } from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import type { z } from 'zod';
import { listAnswer } from '../dialect/listAnswer';
import type { RawListQuery } from '../dialect/readListRequest';
import { recordIdSearch, recordLook } from './recordLook';
import { getResource, listResource, type SqlResource } from './sqlResource';

type Operations = { list: Operation; get?: Operation };

/** Binds the list and, where the contract has one, the single record of a resource. */
export function bindResource<F extends z.ZodObject, Row, View>(
  operations: Operations,
  resource: SqlResource<F, Row, View>,
): Binding[] {
  const list = bindOperation(operations.list, async (call) => {
    const raw = call.query as RawListQuery;
    const page = await listResource(call.strapi, resource, actorOf(call), raw);
    await recordIdSearch(call, actorOf(call), resource.name, raw.filter);
    return listAnswer(resource.name, page, page.offset);
  });
  if (!operations.get) return [list];
  const get = bindOperation(operations.get, async (call) => {
    const { id } = call.params as { id: number };
    const view = await getResource(call.strapi, resource, actorOf(call), id);
    if (resource.look) {
      const { action, subject: type } = resource.look;
      const { authorityCode = null } = view as { authorityCode?: string | null };
      await recordLook(call, actorOf(call), action, { type, id, authorityCode });
    }
    return answer(view);
  });
  return [list, get];
}
