import { openTrail } from './open-trail.mjs';

/**
 * Takes the audit trail out of the hands of the application's role.
 *
 * @param {string} admin the product's database as an administrator
 * @param {string} app the same as the application
 * @returns {Promise<string>} the application's role
 */
export async function secureTrail(admin, app) {
  const role = decodeURIComponent(new URL(app).username);
  const { trail, db } = openTrail(admin);
  try {
    await trail.secureTrail(db, role);
  } finally {
    await db.destroy();
  }
  return role;
}
