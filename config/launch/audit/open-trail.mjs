import { createRequire } from 'node:module';
import { Refusal } from '../../../database/runner/refusal.mjs';

const require = createRequire(import.meta.url);

/**
 * The audit plugin as it was built, and a connection for it.
 *
 * @param {string} url
 * @returns {{ trail: typeof import('@zaoce/audit'), db: import('knex').Knex }}
 * @throws {Refusal} when the product was not built yet
 */
export function openTrail(url) {
  try {
    const trail = require('@zaoce/audit');
    const { knex } = require('knex');
    return {
      trail,
      db: knex({ client: 'pg', connection: { connectionString: url }, pool: { min: 0, max: 1 } }),
    };
  } catch (error) {
    throw new Refusal(
      '产品尚未安装或构建；请先运行 npm start 或 npm run build。',
      'The product is not installed or built yet; run npm start or npm run build first.',
      error,
    );
  }
}
