import type { IsoDate } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A row of table `bans`: somebody may not register, the last day included. */
export interface BanRow {
  applicant_id: number;
  /** The registration whose revocation brought it. */
  registration_id: number;
  from_on: IsoDate;
  until_on: IsoDate;
  /** A ground of revocation. */
  ground: string;
  text: string;
  actor_id: number;
}

/** Notes a ban. */
export async function insertBan(trx: Transaction, row: BanRow): Promise<void> {
  await trx('bans').insert(row);
}

/** The ban that lasts longest of those in force on a day, or null. */
export async function findBan(
  db: Knex,
  applicantId: number,
  day: IsoDate,
): Promise<{ until: IsoDate } | null> {
  const row: Pick<BanRow, 'until_on'> | undefined = await db('bans')
    .where({ applicant_id: applicantId })
    .andWhere('from_on', '<=', day)
    .andWhere('until_on', '>=', day)
    .orderBy('until_on', 'desc')
    .first('until_on');
  return row ? { until: row.until_on } : null;
}
