import { z } from 'zod';
import { ROLES } from './operation';

/** Identifiers in paths are the table's positive integers; anything else is a 400 that names the parameter. */
export const idParam = z.coerce.number().int().positive().max(2_147_483_647);
export const idParams = z.object({ id: idParam });

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'YYYY-MM-DD', example: '2026-11-22' });
export const instant = z
  .string()
  .datetime()
  .meta({ description: 'ISO 8601, UTC', example: '2026-11-22T04:05:06.000Z' });
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export const roleSchema = z.enum(ROLES);

/** One problem at one place. */
export const issueSchema = z.object({ path: z.string(), code: z.string(), message: z.string() });

/** Query parameters of every list. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

export const paginationMeta = z.object({
  pagination: z.object({
    page: z.number().int(),
    pageSize: z.number().int(),
    pageCount: z.number().int(),
    total: z.number().int(),
  }),
});

export const errorBody = z.object({
  data: z.null(),
  error: z.object({
    status: z.number().int(),
    name: z.string(),
    message: z.string(),
    details: z
      .object({ code: z.string(), issues: z.array(issueSchema), requestId: z.string().optional() })
      .loose(),
  }),
  message: z
    .string()
    .optional()
    .meta({ description: 'The same sentence, where react-admin reads it (review operations)' }),
});

export const empty = z.object({}).strict();
export const done = z.object({ ok: z.literal(true) });
