import { recordAudit } from '@zaoce/audit';
import { Refusal, today, type IsoDate, type RegistrationEvent } from '@zaoce/domain';
import { inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { listChangeRecords } from '../registrations/changeRecords';
import { toChangeRecordLine } from '../registrations/getRegistration';
import { toReviewRegistration, type ReviewRegistration } from '../registrations/listRegistrations';
import { findRegistration } from '../registrations/repository';
import { findLastEvent, listEvents } from './repository';
import { toEventView } from './view';

/** Everything that happened to a registration, oldest first; 404 outside of the scope. The look is in the audit trail. */
export function readHistory(strapi: Strapi, actor: Actor, id: number): Promise<RegistrationEvent[]> {
  return look(strapi, actor, id, { history: true }, async (trx) => {
    const events = await listEvents(trx, id);
    const numbers = await filingNumbers(
      trx,
      events.flatMap((event) => event.filing_id ?? []),
    );
    return events.map((event, index) =>
      toEventView(event, events[index - 1], numbers.get(event.filing_id ?? 0)),
    );
  });
}

/**
 * The registration as the register held it at the end of a day, with its change column until then. 404 before it was
 * issued and outside of the scope, which is asked of the registration as it is now. What is yet to come is no history (400).
 */
export async function readAsOf(
  strapi: Strapi,
  actor: Actor,
  { id, date }: { id: number; date: IsoDate },
  now: Date,
): Promise<ReviewRegistration> {
  if (date > today(now)) {
    const message = { zh: '日期不能晚于今天。', en: 'The date lies in the future.' };
    throw new Refusal('malformed-request', { issues: [{ path: 'params.date', code: 'future', message }] });
  }
  return look(strapi, actor, id, { asOf: date }, async (trx) => {
    const event = await findLastEvent(trx, id, date);
    if (!event) throw new Refusal('not-found');
    const records = await listChangeRecords(trx, id);
    return {
      ...toReviewRegistration(event.snapshot, date),
      changeRecords: records.filter((record) => record.decided_on <= date).map(toChangeRecordLine),
    };
  });
}

/** Lets the actor look at a registration of his scope, and writes down that he did. */
function look<T>(
  strapi: Strapi,
  actor: Actor,
  id: number,
  details: Record<string, unknown>,
  read: (trx: Transaction) => Promise<T>,
): Promise<T> {
  return inTransaction(strapi, async (trx) => {
    const row = await findRegistration(trx, actor, id);
    if (!row) throw new Refusal('not-found');
    const seen = await read(trx);
    const subject = { type: 'registration', id };
    const { authority_code: authorityCode } = row;
    await recordAudit(trx, { action: 'registration.viewed', actor, subject, authorityCode, details });
    return seen;
  });
}

async function filingNumbers(db: Knex, ids: readonly number[]): Promise<Map<number, string>> {
  const rows: { id: number; number: string }[] = await db('filings')
    .whereIn('id', [...ids])
    .select('id', 'number');
  return new Map(rows.map(({ id, number }) => [id, number]));
}
