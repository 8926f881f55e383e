import type { BodyOf, Locale, Operation, ParamsOf, QueryOf } from '@zaoce/domain';
import type { Actor } from '../auth/actor';
import type { Machine } from '../auth/machine';
import type { Strapi } from '../strapi';
import type { UploadedFile } from './multipart';
import type { StoredUpload } from './storedUpload';

/** A request after validation: nothing untyped beyond this point. */
export interface Call<O extends Operation> {
  strapi: Strapi;
  params: ParamsOf<O>;
  query: QueryOf<O>;
  body: BodyOf<O>;
  /** Null only for public operations. */
  actor: Actor | null;
  /** The API token behind the call; only where the operation asks for one. */
  machine: Machine | null;
  locale: Locale;
  requestId: string;
  ip: string;
  userAgent: string;
  /** The version from If-Match; present when the operation takes it. */
  version: number;
  file: UploadedFile | null;
  /** The file of an operation with `storedUpTo`; it is removed again when the call is refused. */
  stored: StoredUpload | null;
  cookie(name: string): string | undefined;
  now: Date;
}

/** A call whose operation needs a sign-in. */
export interface ActorCall<O extends Operation> extends Call<O> {
  actor: Actor;
}

/** The program behind a call that the binding has let in by its API token. */
export function machineOf(call: { machine: Machine | null }): Machine {
  if (!call.machine) throw new Error('the operation is not for programs');
  return call.machine;
}

/** The stored file of a call whose operation takes one. */
export function storedFileOf(call: { stored: StoredUpload | null }): StoredUpload {
  if (!call.stored) throw new Error('the operation stores no file');
  return call.stored;
}

/** The actor of a call that the binding has already let in. */
export function actorOf(call: { actor: Actor | null }): Actor {
  if (!call.actor) throw new Error('the operation is public; it has no actor');
  return call.actor;
}
