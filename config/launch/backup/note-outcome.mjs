import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Notes the end of a backup where the metrics find it. That the note itself fails must not hide how the backup ended.
 *
 * @param {string} databaseUrl
 * @param {{ ok: boolean, details: Record<string, unknown> }} run
 */
export async function noteBackup(databaseUrl, run) {
  const { noteOperation } = /** @type {typeof import('@zaoce/platform')} */ (require('@zaoce/platform'));
  const { knex } = require('knex');
  const db = knex({ client: 'pg', connection: databaseUrl, pool: { min: 0, max: 1 } });
  try {
    await noteOperation(db, 'backup', { at: new Date(), ...run });
  } catch (error) {
    process.stderr.write(`! ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    await db.destroy();
  }
}
