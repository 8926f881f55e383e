import type { Operation } from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import type { z } from 'zod';
import { listAnswer } from '../dialect/listAnswer';
import type { RawListQuery } from '../dialect/readListRequest';
import { getResource, listResource, type SqlResource } from './sqlResource';

type Operations = { list: Operation; get?: Operation };

/** Binds the list and, where the contract has one, the single record of a resource. */
export function bindResource<F extends z.ZodObject, Row, View>(
  operations: Operations,
  resource: SqlResource<F, Row, View>,
): Binding[] {
  const list = bindOperation(operations.list, async (call) => {
    const page = await listResource(call.strapi, resource, actorOf(call), call.query as RawListQuery);
    return listAnswer(resource.name, page, page.offset);
  });
  if (!operations.get) return [list];
  const get = bindOperation(operations.get, async (call) => {
    const { id } = call.params as { id: number };
    return answer(await getResource(call.strapi, resource, actorOf(call), id));
  });
  return [list, get];
}
