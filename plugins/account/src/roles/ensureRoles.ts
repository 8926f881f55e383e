import { roleName, ROLES } from '@zaoce/domain';
import { inTransaction, insertRow, type Strapi, type Transaction } from '@zaoce/platform';

const LOCK = 7_206_003;

/**
 * Makes sure that our roles exist and that nothing of users-permissions is open: its own sign-in, registration and user
 * operations have no permission for anybody, ours do not ask it. Runs at every start, after all plugins (trap 2).
 */
export async function ensureRoles(strapi: Strapi): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await addMissingRoles(trx);
    await trx('up_permissions_role_lnk').delete();
    await trx('up_permissions').delete();
    await closeRegistration(trx);
  });
}

async function addMissingRoles(trx: Transaction): Promise<void> {
  const known: { type: string }[] = await trx('up_roles').select('type');
  const types = new Set(known.map((role) => role.type));
  const now = new Date();
  for (const type of ROLES.filter((role) => !types.has(role))) {
    const { zh, en } = roleName(type);
    await insertRow(trx, 'up_roles', { name: zh, description: en, type }, now);
  }
}

/** Strapi's default lets anybody register. */
async function closeRegistration(trx: Transaction): Promise<void> {
  await trx('strapi_core_store_settings')
    .where({ key: 'plugin_users-permissions_advanced' })
    .update({ value: trx.raw(`(value::jsonb || '{"allow_register": false}')::text`) });
}
