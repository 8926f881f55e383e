import { actorOf, type Actor, type Strapi } from '@zaoce/platform';
import type { Caller } from '../work';

interface AnyCall {
  strapi: Strapi;
  actor: Actor | null;
  now: Date;
  requestId: string;
  ip: string;
}

/** Who asks, for a use case. */
export function callerOf(call: AnyCall): Caller {
  return { strapi: call.strapi, actor: actorOf(call), now: call.now, requestId: call.requestId, ip: call.ip };
}
