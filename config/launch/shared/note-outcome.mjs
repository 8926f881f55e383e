import { loadBuilt } from './load-built.mjs';

/**
 * Notes the end of an operation where the metrics find it. That the note itself fails must not hide how it ended.
 *
 * @param {string} databaseUrl
 * @param {import('@zaoce/platform').OperationName} name
 * @param {{ ok: boolean, details: Record<string, unknown> }} run
 */
export async function noteOutcome(databaseUrl, name, run) {
  const { noteOperation } = /** @type {typeof import('@zaoce/platform')} */ (loadBuilt('@zaoce/platform'));
  const { knex } = /** @type {typeof import('knex')} */ (loadBuilt('knex'));
  const db = knex({ client: 'pg', connection: databaseUrl, pool: { min: 0, max: 1 } });
  try {
    await noteOperation(db, name, { at: new Date(), ...run });
  } catch (error) {
    process.stderr.write(`! ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    await db.destroy();
  }
}
