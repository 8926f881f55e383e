import type { Knex } from 'knex';

/** What a certificate says about its holder beside the register's own columns. */
export interface Holder {
  gender: string;
  birth_date: string;
}

/** The holder of a registration. */
export async function findHolder(db: Knex, applicantId: number): Promise<Holder> {
  const holder: Holder | undefined = await db('applicants')
    .where({ id: applicantId })
    .first('gender', 'birth_date');
  if (!holder) throw new Error(`registration of an applicant that does not exist: ${applicantId}`);
  return holder;
}
