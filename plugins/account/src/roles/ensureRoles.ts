import { ROLES, roleName } from '@zaoce/domain';
import { insertRow, inTransaction, type Strapi, type Transaction } from '@zaoce/platform';

/** Serialises two processes that start at the same time. */
const LOCK = 7_206_003;

/**
 * Makes the roles of the office in users-permissions and takes every permission from all roles there: our operations
 * let callers in by role themselves, and nobody is to use the plugin's own endpoints. Safe to run at every start.
 */
export async function ensureRoles(strapi: Strapi): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await addMissingRoles(trx);
    await trx('up_permissions').del();
  });
  await closeRegistration(strapi);
}

async function addMissingRoles(trx: Transaction): Promise<void> {
  const present: { type: string }[] = await trx('up_roles').select('type');
  const known = new Set(present.map((role) => role.type));
  for (const role of ROLES.filter((candidate) => !known.has(candidate))) {
    await insertRow(
      trx,
      'up_roles',
      { name: roleName(role).zh, description: roleName(role).en, type: role },
      new Date(),
    );
  }
}

/** Accounts are claimed by people on the qualification lists or made by the office; nobody registers by himself. */
async function closeRegistration(strapi: Strapi): Promise<void> {
  const store = (strapi as unknown as { store(scope: object): PluginStore }).store({
    type: 'plugin',
    name: 'users-permissions',
  });
  const advanced = (await store.get({ key: 'advanced' })) ?? {};
  await store.set({
    key: 'advanced',
    value: { ...advanced, allow_register: false, email_reset_password: null },
  });
}

interface PluginStore {
  get(query: { key: string }): Promise<Record<string, unknown> | null>;
  set(query: { key: string; value: unknown }): Promise<void>;
}
