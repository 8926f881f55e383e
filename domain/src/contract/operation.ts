import type { z } from 'zod';
import type { Bilingual, RefusalCode } from '../refusal';

/** The roles as the API knows them; `public` needs no sign-in. */
export const ROLES = [
  'applicant',
  'provincial-reviewer',
  'provincial-lead',
  'ministry-reviewer',
  'ministry-lead',
  'content-editor',
  'system-admin',
] as const;
export type Role = (typeof ROLES)[number];

export const REVIEWER_ROLES = [
  'provincial-reviewer',
  'provincial-lead',
  'ministry-reviewer',
  'ministry-lead',
] as const;
export const MINISTRY_ROLES = ['ministry-reviewer', 'ministry-lead'] as const;
export const LEAD_ROLES = ['provincial-lead', 'ministry-lead'] as const;
export const STAFF_ROLES = [...REVIEWER_ROLES, 'system-admin'] as const;

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** How a success is sent: `{ data, meta? }`, react-admin's bare records, a file, or nothing. */
export type Envelope = 'data' | 'bare' | 'pdf' | 'jpeg' | 'file' | 'text' | 'none';

/** One operation of the public API: the single source for routing, validation, OpenAPI and typed clients. */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  /** Unique verb-first name, e.g. `submitFiling`. */
  id: string;
  method: Method;
  /** Below `/api`, with `:parameters`. */
  path: string;
  tag: string;
  summary: Bilingual;
  access: 'public' | readonly Role[];
  /** For programs: admits only a Strapi API token with this permission. `access` is then empty, no role may call it. */
  tokenPermission?: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Multipart field that carries the file; the other fields are described by `body`. */
  file?: string;
  /** The file goes encrypted into the object store while it arrives, up to so many bytes; else it is a scan in memory. */
  storedUpTo?: number;
  /** A write that takes `If-Match` with the version in the ETag (428 when missing, 412 when stale). */
  ifMatch?: true;
  /** Takes `Idempotency-Key`; the same key again gets the first answer. */
  idempotent?: true;
  envelope: Envelope;
  status: 200 | 201 | 202 | 204;
  /** Instead of a file (envelope `file`) it may answer 202 with the bare `output`: a job makes the file. */
  acceptedInstead?: true;
  /** Schema of `data` (envelope `data`) or of the whole body (`bare`, and 202 instead of a file). */
  output?: Output;
  /** Schema of `meta`. */
  meta?: z.ZodType;
  /** Refusals beside the ones every operation of its kind may give. */
  refusals?: readonly RefusalCode[];
}

/** Declares an operation and keeps its literal types. */
export function defineOperation<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  O extends z.ZodType,
>(operation: Operation<P, Q, B, O>): Operation<P, Q, B, O> {
  return operation;
}

export type ParamsOf<T> = T extends Operation<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<T> = T extends Operation<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<T> = T extends Operation<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never;
export type OutputOf<T> = T extends Operation<z.ZodType, z.ZodType, z.ZodType, infer O> ? z.output<O> : never;
