import { z } from 'zod';
import { instant } from './common';
import { defineOperation, LEAD_ROLES } from './operation';
import { reviewBase } from './reviewDialect';

/** The chains of the audit trail that the caller may read, and what the last check of them found. */
export const getTrailState = defineOperation({
  ...reviewBase,
  id: 'getTrailState',
  method: 'get',
  path: '/review/audit-events/state',
  status: 200,
  access: [...LEAD_ROLES, 'system-admin'],
  summary: { zh: '审计链的状态', en: 'The state of the audit trail' },
  output: z.object({
    chains: z.array(z.object({ chain: z.string(), entries: z.number().int(), hash: z.string() })),
    lastCheck: z
      .object({ at: instant, entries: z.number().int(), faults: z.number().int() })
      .nullable()
      .meta({ description: 'Null before the first nightly check' }),
  }),
});

export const reviewTrailOperations = [getTrailState] as const;
