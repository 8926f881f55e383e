import { recordAudit } from '@zaoce/audit';
import { Refusal, today, type FilingState } from '@zaoce/domain';
import { inTransaction, type Actor, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import { listChangeRecords, type ChangeRecordRow } from './changeRecords';
import { listOthers } from './listOthers';
import { toReviewRegistration, type ReviewRegistration } from './listRegistrations';
import { findRegistration } from './repository';
import type { RegistrationRow } from './row';

interface FilingLine {
  id: number;
  number: string;
  type: string;
  scope: string | null;
  state: FilingState;
}

/** One registration with its change column, its filings and what else its holder has; the look is in the audit trail. 404 outside of the scope. */
export async function getRegistration(
  strapi: Strapi,
  actor: Actor,
  id: number,
  now = new Date(),
): Promise<ReviewRegistration> {
  return inTransaction(strapi, async (trx) => {
    const row = await findRegistration(trx, actor, id);
    if (!row) throw new Refusal('not-found');
    const records = await listChangeRecords(trx, id);
    const filings = await listFilingLines(trx, row);
    const others = await listOthers(trx, actor, row, today(now));
    const subject = { type: 'registration', id };
    await recordAudit(trx, {
      action: 'registration.viewed',
      actor,
      subject,
      authorityCode: row.authority_code,
    });
    return {
      ...toReviewRegistration(row, today(now)),
      changeRecords: records.map(toChangeRecordLine),
      filings,
      others,
    };
  });
}

/** A line of the change column as reviewers see it. */
export function toChangeRecordLine({
  id,
  field,
  before,
  after,
  decided_on: decidedOn,
}: ChangeRecordRow): NonNullable<ReviewRegistration['changeRecords']>[number] {
  return { id, field, before, after, decidedOn };
}

/** The filings that changed the registration, and those that ask for a change. */
async function listFilingLines(db: Knex, row: RegistrationRow): Promise<FilingLine[]> {
  const lines = await db('filings')
    .whereIn('id', (done) => {
      void done.select('filing_id').from('registration_events').where({ registration_id: row.id });
    })
    .orWhere((asked) => {
      void asked.where({ registration_id: row.id }).whereNotIn('state', ['draft', 'deleted']);
    })
    .select<FilingLine[]>('id', 'number', 'type', 'scope', 'state')
    .orderBy('id');
  return lines;
}
