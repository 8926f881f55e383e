import type { Knex } from 'knex';

/** The names under which the register knows an employer's credit code; a reviewer compares a filing's with them. */
export async function listEmployerNames(db: Knex, creditCode: string): Promise<string[]> {
  const rows = await db('registrations')
    .where({ employer_code: creditCode })
    .distinct<{ employer_name: string }[]>('employer_name')
    .orderBy('employer_name')
    .limit(20);
  return rows.map((row) => row.employer_name);
}
