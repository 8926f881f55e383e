import type { IsoDate } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';

export const DECISION_OUTCOMES = ['approved', 'returned', 'refused'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** A row of table `filing_decisions`. */
interface DecisionRow {
  filing_id: number;
  /** Place of the event in the filing's history. */
  sequence: number;
  round: number;
  stage_key: string;
  outcome: DecisionOutcome;
  /** The office whose stage it was. */
  authority_code: string;
  actor_id: number;
  /** The Chinese day. */
  day: IsoDate;
  /** What the stage's clock had used; the time with the applicant is not in it. */
  working_days: number;
}

/** Keeps a decision; whether the filing had been returned before is read here. */
export async function insertDecision(trx: Transaction, row: DecisionRow): Promise<void> {
  const { rows } = await trx.raw<{ rows: { returned: boolean }[] }>(
    `select exists (select from filing_decisions where filing_id = ? and outcome = 'returned') as returned`,
    [row.filing_id],
  );
  await trx('filing_decisions').insert({ ...row, after_return: rows[0]?.returned ?? false, revoked: false });
}

/** Marks what a stage decided in a round as revoked. */
export async function markRevoked(
  trx: Transaction,
  { filing_id, round, stage_key }: Pick<DecisionRow, 'filing_id' | 'round' | 'stage_key'>,
): Promise<void> {
  await trx('filing_decisions').where({ filing_id, round, stage_key }).update({ revoked: true });
}
