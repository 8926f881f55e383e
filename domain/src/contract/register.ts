import { z } from 'zod';
import { VOID_REASON_LABELS, type VoidReason } from '../labels/words';
import { bilingual, isoDate, pageQuery, paginationMeta } from './common';
import { defineOperation } from './operation';

const voidReasons = Object.keys(VOID_REASON_LABELS) as [VoidReason, ...VoidReason[]];

/** A pair of numbers that is void for ever; whose they were is not public. */
export const voidNumber = z.object({
  certificateNumber: z.string(),
  sealNumber: z.string(),
  voidedOn: isoDate,
  reason: z.enum(voidReasons),
  reasonLabel: bilingual,
  replaced: z.boolean().meta({ description: 'Whether other numbers took their place' }),
});
export type VoidNumber = z.infer<typeof voidNumber>;

export const listVoidNumbers = defineOperation({
  id: 'listVoidNumbers',
  method: 'get',
  path: '/void-numbers',
  tag: 'content',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '作废的证书和印章编号', en: 'Void certificate and seal numbers, newest first' },
  query: pageQuery.extend({
    q: z
      .string()
      .trim()
      .max(40)
      .optional()
      .meta({ description: 'A certificate or seal number as people write it, or its first digits' }),
  }),
  output: z.array(voidNumber),
  meta: paginationMeta,
});

export const registerOperations = [listVoidNumbers] as const;
