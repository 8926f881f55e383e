import { Gauge } from 'prom-client';
import type { Strapi } from '../strapi';
import { queryErrors } from './instruments';
import { metrics } from './registry';

/** The part of knex's pool that tells how busy it is. */
interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

const CONNECTIONS = 'zaoce_database_connections';

/** Watches the connections of this process and what PostgreSQL refuses. */
export function watchDatabase(strapi: Strapi): void {
  const { connection } = strapi.db;
  const { pool } = connection.client as { pool: Pool };
  metrics.removeSingleMetric(CONNECTIONS);
  new Gauge({
    name: CONNECTIONS,
    help: 'Connections of this process: used, free, and requests waiting for one',
    labelNames: ['state'] as const,
    registers: [metrics],
    collect() {
      this.set({ state: 'used' }, pool.numUsed());
      this.set({ state: 'free' }, pool.numFree());
      this.set({ state: 'waiting' }, pool.numPendingAcquires());
    },
  });
  connection.on('query-error', (error: { code?: unknown }) => {
    const state = typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : 'XX000';
    queryErrors.inc({ sqlstate_class: state.slice(0, 2) });
  });
}
