import type { BodyOf, Locale, Operation, ParamsOf, QueryOf } from '@zaoce/domain';
import type { Actor } from '../auth/actor';
import type { Strapi } from '../strapi';
import type { UploadedFile } from './multipart';

/** A request after validation: nothing untyped beyond this point. */
export interface Call<O extends Operation> {
  strapi: Strapi;
  params: ParamsOf<O>;
  query: QueryOf<O>;
  body: BodyOf<O>;
  /** Null only for public operations. */
  actor: Actor | null;
  locale: Locale;
  requestId: string;
  ip: string;
  userAgent: string;
  /** The version from If-Match; present when the operation takes it. */
  version: number;
  file: UploadedFile | null;
  cookie(name: string): string | undefined;
  now: Date;
}

/** A call whose operation needs a sign-in. */
export interface ActorCall<O extends Operation> extends Call<O> {
  actor: Actor;
}

/** The actor of a call that the binding has already let in. */
export function actorOf(call: { actor: Actor | null }): Actor {
  if (!call.actor) throw new Error('the operation is public; it has no actor');
  return call.actor;
}
