import { openTrail } from './open-trail.mjs';

/**
 * Takes the audit trail out of the hands of the application's role.
 *
 * @param {string} admin the product's database as an administrator
 * @param {string} app the same as the application
 * @returns {Promise<{ role: string, done: boolean }>} the application's role; not done when the database has no trail yet
 */
export async function secureTrail(admin, app) {
  const role = decodeURIComponent(new URL(app).username);
  const { trail, db } = openTrail(admin);
  try {
    return { role, done: await trail.secureTrail(db, role) };
  } finally {
    await db.destroy();
  }
}
