import type { Operation } from '@zaoce/domain';
import type { z } from 'zod';

/** A part of a request is required when its schema asks for something, optional when everything in it is, absent when there is no schema. */
type Part<Key extends string, Value> = unknown extends Value
  ? { [key in Key]?: undefined }
  : Record<never, never> extends Value
    ? { [key in Key]?: Value }
    : { [key in Key]: Value };

export interface CallExtras {
  /** The version the caller has seen; sent as `If-Match`. */
  ifMatch?: number;
  /** The same key again gets the first answer; one key per attempt a person makes. */
  idempotencyKey?: string;
  /** The file of a multipart operation. */
  file?: Blob;
  fileName?: string;
  signal?: AbortSignal;
}

/** What a call of an operation takes, derived from its schemas. */
export type CallOptions<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Part<
  'params',
  z.output<P>
> &
  Part<'query', unknown extends z.output<Q> ? unknown : Partial<z.output<Q>>> &
  Part<'body', z.input<B>> &
  CallExtras;

/** The arguments after the operation: none needed when every part is optional. */
export type CallArguments<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> =
  Record<never, never> extends CallOptions<P, Q, B>
    ? [options?: CallOptions<P, Q, B>]
    : [options: CallOptions<P, Q, B>];

/** Any operation, where its types do not matter. */
export type AnyOperation = Operation;

/** The parts of a request after the types have done their work. */
export interface LooseOptions extends CallExtras {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}
