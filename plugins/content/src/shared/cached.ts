import { createHash } from 'node:crypto';
import type { Answer } from '@zaoce/platform';

/** How long a cache may keep public content without asking; editors see their change within a minute. */
const SECONDS = 60;

/** An answer that caches may keep for a minute and then ask about by its ETag. */
export function cachedAnswer<Data>(data: Data, meta?: unknown): Answer<Data> {
  const digest = createHash('sha256')
    .update(JSON.stringify([data, meta]))
    .digest('base64url')
    .slice(0, 27);
  const headers = {
    ETag: `W/"${digest}"`,
    'Cache-Control': `public, max-age=${SECONDS}, stale-while-revalidate=300`,
    Vary: 'Accept-Language',
  };
  return meta === undefined ? { data, headers } : { data, meta, headers };
}
