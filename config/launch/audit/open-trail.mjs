import { loadBuilt } from '../shared/load-built.mjs';

/**
 * The audit plugin as it was built, and a connection for it.
 *
 * @param {string} url
 * @returns {{ trail: typeof import('@zaoce/audit'), db: import('knex').Knex }}
 * @throws {Refusal} when the product was not built yet
 */
export function openTrail(url) {
  const trail = /** @type {typeof import('@zaoce/audit')} */ (loadBuilt('@zaoce/audit'));
  const { knex } = /** @type {typeof import('knex')} */ (loadBuilt('knex'));
  return {
    trail,
    db: knex({ client: 'pg', connection: { connectionString: url }, pool: { min: 0, max: 1 } }),
  };
}
