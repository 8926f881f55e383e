import type { Knex } from 'knex';

/** How many registrations are suspended now, in the whole country. */
export async function countSuspended(db: Knex): Promise<number> {
  const counted: { count: string }[] = await db('registrations')
    .where({ state: 'suspended' })
    .count('* as count');
  return Number(counted[0]?.count ?? 0);
}
