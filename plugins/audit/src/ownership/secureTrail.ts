import { applyPendingSteps } from '@zaoce/platform';
import type { Knex } from 'knex';
import { AUDIT_STEPS } from '../schema';

/** Owns the trail and can sign in nowhere. */
export const TRAIL_OWNER = 'zaoce_audit';

/**
 * Takes the trail out of the application's hands: its tables and functions get an owner nobody signs in as, the
 * application's role may add entries and read them, and no more. It cannot change or remove one, switch the triggers off,
 * drop the tables or give itself the right to. The schema and the database, whose owner could drop what they hold, get
 * the administrator as their owner. Steps of the trail's own schema that the database has not seen are carried out here,
 * since the application may not. Safe to run again; run it before the first start of every new version.
 *
 * What it cannot do: a superuser of the server, and whoever can write its files, stay able to change everything. Against
 * them stand the chain and the anchors kept elsewhere (`npm run audit:verify`).
 *
 * @param admin a connection to the product's database as a superuser, or as a role that may create roles
 * @param appRole the role in the application's DATABASE_URL; it may neither be a superuser nor create roles
 * @returns false when the database has no trail yet, and nothing was done
 * @throws when the role is unknown or could undo this
 */
export async function secureTrail(admin: Knex, appRole: string): Promise<boolean> {
  return admin.transaction(async (trx) => {
    await refuseMightyRole(trx, appRole);
    if (!(await trx.schema.hasTable('audit_events'))) return false;
    const { rows } = await trx.raw<{ rows: { database: string; known: boolean; superuser: boolean }[] }>(
      `select current_database() as database, exists (select from pg_roles where rolname = ?) as known,
         (select rolsuper from pg_roles where rolname = current_user) as superuser`,
      [TRAIL_OWNER],
    );
    const { database = '', known = false, superuser = false } = rows[0] ?? {};
    if (!known) await trx.raw('create role ?? nologin', [TRAIL_OWNER]);
    // To give something away one must be both its owner and the new one, unless one may do anything.
    if (!superuser) await trx.raw('grant ??, ?? to current_user', [TRAIL_OWNER, appRole]);
    await applyPendingSteps(trx, AUDIT_STEPS);
    await giveToOwner(trx);
    await limitRole(trx, appRole);
    await keepContainers(trx, database, appRole);
    await trx.raw('revoke ?? from ??', [TRAIL_OWNER, appRole]);
    return true;
  });
}

async function refuseMightyRole(trx: Knex, appRole: string): Promise<void> {
  const role: { rolsuper: boolean; rolcreaterole: boolean } | undefined = await trx('pg_roles')
    .where('rolname', appRole)
    .first('rolsuper', 'rolcreaterole');
  if (!role) throw new Error(`the database has no role ${appRole}`);
  if (role.rolsuper || role.rolcreaterole) {
    throw new Error(`role ${appRole} is a superuser or may create roles: nothing can be kept from it`);
  }
}

/** The function that links an entry to the one before runs with its owner's rights: the callers have none on the heads. */
async function giveToOwner(trx: Knex): Promise<void> {
  const { rows } = await trx.raw<{ rows: { schema: string }[] }>(
    `select n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.oid = 'audit_events'::regclass`,
  );
  const schema = rows[0]?.schema ?? 'public';
  await trx.raw('grant usage, create on schema ?? to ??', [schema, TRAIL_OWNER]);
  for (const table of ['audit_events', 'audit_chains']) {
    await trx.raw('alter table ??.?? owner to ??', [schema, table, TRAIL_OWNER]);
  }
  for (const signature of ['audit_entry_hash(audit_events)', 'audit_append()', 'audit_refuse()']) {
    await trx.raw(`alter function ${signature} owner to ??`, [TRAIL_OWNER]);
  }
  await trx.raw('alter function audit_append() security definer set search_path = ??, pg_temp', [schema]);
  await trx.raw('revoke create on schema ?? from ??', [schema, TRAIL_OWNER]);
}

async function limitRole(trx: Knex, appRole: string): Promise<void> {
  const all = 'audit_events, audit_chains';
  await trx.raw(`revoke all on ${all} from public`);
  await trx.raw(`revoke all on ${all} from ??`, [appRole]);
  await trx.raw('revoke all on sequence audit_events_id_seq from public');
  await trx.raw('grant select, insert on audit_events to ??', [appRole]);
  await trx.raw('grant select on audit_chains to ??', [appRole]);
  await trx.raw('grant usage on sequence audit_events_id_seq to ??', [appRole]);
  // What it found when it looked at the trail is the application's own, also where the administrator made the table.
  await trx.raw('alter table audit_checks owner to ??', [appRole]);
}

/** The owner of a schema or a database may drop what it holds, whosever that is. */
async function keepContainers(trx: Knex, database: string, appRole: string): Promise<void> {
  await trx.raw('alter database ?? owner to current_user', [database]);
  await trx.raw('grant connect, create, temporary on database ?? to ??', [database, appRole]);
  await trx.raw('alter schema public owner to current_user');
  await trx.raw('grant usage, create on schema public to ??', [appRole]);
}
