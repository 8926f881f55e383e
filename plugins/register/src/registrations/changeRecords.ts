import type { Knex } from 'knex';

/** A row of table `change_records`: one line of a certificate's change column (domain.md 1). */
export interface ChangeRecordRow {
  id: number;
  registration_id: number;
  field: string;
  before: string | null;
  after: string | null;
  decided_on: string;
  authority_code: string;
}

/** The change column of a registration, oldest first, as it is printed. */
export async function listChangeRecords(db: Knex, registrationId: number): Promise<ChangeRecordRow[]> {
  const rows = await db('change_records')
    .where({ registration_id: registrationId })
    .select<ChangeRecordRow[]>(
      'id',
      'registration_id',
      'field',
      'before',
      'after',
      'decided_on',
      'authority_code',
    )
    .orderBy([{ column: 'decided_on' }, { column: 'id' }]);
  return rows;
}
