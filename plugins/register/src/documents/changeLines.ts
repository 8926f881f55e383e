import type { ChangeLine } from '@zaoce/document';
import { authorityName, chineseDate, displayValue, fieldLabel, isIsoDate } from '@zaoce/domain';
import type { Knex } from 'knex';
import { listChangeRecords, type ChangeRecordRow } from '../registrations/changeRecords';

/** The change column of a registration in words, oldest first; of one filing when it is given. */
export async function listChangeLines(
  db: Knex,
  registrationId: number,
  filingId?: number,
): Promise<ChangeLine[]> {
  return (await listChangeRecords(db, registrationId, filingId)).map(toChangeLine);
}

/** One line of the column as people read it: labels for fields, words for stored words, dates as they are written. */
export function toChangeLine(record: Omit<ChangeRecordRow, 'id' | 'registration_id'>): ChangeLine {
  return {
    field: fieldLabel(record.field, 'zh-CN'),
    before: inWords(record.field, record.before),
    after: inWords(record.field, record.after),
    decidedOn: chineseDate(record.decided_on),
    authority: authorityName(record.authority_code).zh,
  };
}

function inWords(field: string, value: string | null): string {
  if (value === null || value === '') return '—';
  return isIsoDate(value) ? chineseDate(value) : displayValue(field, value).zh;
}
