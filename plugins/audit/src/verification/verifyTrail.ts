import type { Strapi } from '@zaoce/platform';
import type { TrailFault } from './checkChain';
import { walkTrail } from './walkTrail';

/** Names each entry that was changed, is missing or stands elsewhere; an empty list means that the trail is whole. */
export async function verifyTrail(strapi: Strapi): Promise<TrailFault[]> {
  const faults: TrailFault[] = [];
  await walkTrail(strapi.db.connection, { onFault: (fault) => faults.push(fault) });
  return faults;
}
