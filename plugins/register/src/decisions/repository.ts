import { fromJson, toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'register_decisions';

/** What a revocation says, ready to print. */
export const revocationContent = z.object({
  applicantName: z.string(),
  particulars: z.array(z.object({ label: z.string(), value: z.string() })),
  ground: z.string(),
  facts: z.string(),
  provision: z.string(),
  revokedOn: z.string(),
  bannedUntil: z.string().nullable(),
  reconsiderationBody: z.string(),
  court: z.string(),
});

/** A row of table `register_decisions`. */
export interface DecisionRow {
  registration_id: number;
  /** `建造注撤〔2026〕1号`. */
  number: string;
  written_on: string;
  content: z.output<typeof revocationContent>;
}

/** Enters the decision that ended a registration; a second one violates `register_decisions_registration_id_key`. */
export async function insertDecision(trx: Transaction, row: DecisionRow): Promise<void> {
  await trx(TABLE).insert({ ...row, content: toJson(row.content) });
}

/** The decision that ended a registration, or undefined. */
export async function findDecision(db: Knex, registrationId: number): Promise<DecisionRow | undefined> {
  const row: (Omit<DecisionRow, 'content'> & { content: unknown }) | undefined = await db(TABLE)
    .where({ registration_id: registrationId })
    .first('registration_id', 'number', 'written_on', 'content');
  return row && { ...row, content: revocationContent.parse(fromJson<unknown>(row.content, null)) };
}
