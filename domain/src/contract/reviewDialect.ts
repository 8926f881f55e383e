import { z } from 'zod';
import { idParams } from './common';
import { defineOperation, type Role } from './operation';

/** `sort`, `range`, `filter` as ra-data-simple-rest sends them: JSON in the query string. */
export const reactAdminQuery = z.object({
  sort: z.string().max(200).optional(),
  range: z.string().max(60).optional(),
  filter: z.string().max(8000).optional(),
});

export const reviewBase = { tag: 'review', envelope: 'bare' } as const;

/** A list in react-admin's dialect. */
export function listOf<T extends z.ZodType>(
  id: string,
  path: string,
  access: readonly Role[],
  label: { zh: string; en: string },
  item: T,
) {
  return defineOperation({
    ...reviewBase,
    id,
    method: 'get',
    path: `/review/${path}`,
    status: 200,
    access,
    summary: label,
    query: reactAdminQuery,
    output: z.array(item),
  });
}
/** One bare record. */
export function oneOf<T extends z.ZodType>(
  id: string,
  path: string,
  access: readonly Role[],
  label: { zh: string; en: string },
  item: T,
) {
  return defineOperation({
    ...reviewBase,
    id,
    method: 'get',
    path: `/review/${path}/:id`,
    status: 200,
    access,
    summary: label,
    params: idParams,
    output: item,
  });
}
