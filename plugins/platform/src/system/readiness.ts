import type { Strapi } from '../strapi';
import { theStore } from '../services';

export type PartState = 'ok' | 'failing';

const PROBES: Record<'database' | 'queue' | 'storage', (strapi: Strapi) => Promise<unknown>> = {
  database: (strapi) => strapi.db.connection.raw('select 1'),
  queue: (strapi) => strapi.db.connection.raw('select 1 from graphile_worker.jobs limit 1'),
  storage: () => theStore().probe(),
};
const PATIENCE_MS = 3000;

/** Asks every part that a request needs; each answers within three seconds or counts as failing. */
export async function probeParts(strapi: Strapi): Promise<Record<keyof typeof PROBES, PartState>> {
  const [database, queue, storage] = await Promise.all([
    probe(PROBES.database(strapi)),
    probe(PROBES.queue(strapi)),
    probe(PROBES.storage(strapi)),
  ]);
  return { database, queue, storage };
}

async function probe(work: Promise<unknown>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<PartState>((resolve) => {
    timer = setTimeout(() => resolve('failing'), PATIENCE_MS);
  });
  const outcome = work.then(
    (): PartState => 'ok',
    (): PartState => 'failing',
  );
  return Promise.race([outcome, patience]).finally(() => clearTimeout(timer));
}
