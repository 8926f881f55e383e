import { insertRow } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { Act } from '../history/repository';
import type { RegisterWork } from '../work';
import type { FullRegistrationRow } from './row';

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

/** The change column of a registration, oldest first, as it is printed; of one filing when it is given. */
export async function listChangeRecords(
  db: Knex,
  registrationId: number,
  filingId?: number,
): Promise<ChangeRecordRow[]> {
  const ofFiling = filingId === undefined ? {} : { filing_id: filingId };
  const rows = await db('change_records')
    .where({ registration_id: registrationId, ...ofFiling })
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

/** What the change column tells, by the path under which the field has its label; ID numbers only covered. */
const RECORDED: Record<string, (row: FullRegistrationRow) => string | null> = {
  'known.registration.certificateNumber': (row) => row.certificate_number,
  'known.registration.sealNumber': (row) => row.seal_number,
  'known.registration.employer': (row) => row.employer_name,
  'known.registration.employerCreditCode': (row) => row.employer_code,
  'known.registration.employerQualificationNumber': ({ employer }) => textOf(employer.qualificationNumber),
  'known.registration.authorityCode': (row) => row.authority_code,
  'known.registration.validTo': (row) => row.valid_to,
  'known.registration.state': (row) => row.state,
  'known.registration.reprints': (row) => String(row.reprints),
  'known.idNumber': (row) => row.id_number_masked,
};

/** One field of the change column. */
export interface RecordedChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** What the change column would say of the difference between two states of a registration. */
export function recordedChanges(before: FullRegistrationRow, after: FullRegistrationRow): RecordedChange[] {
  return Object.entries(RECORDED)
    .map(([field, read]) => ({ field, before: read(before), after: read(after) }))
    .filter((change) => change.before !== change.after);
}

/** Writes a line for every field that differs. What nobody decided, such as the end of the validity, has none. */
export async function insertChangeRecords(
  { trx, actor, now }: RegisterWork,
  before: FullRegistrationRow,
  after: FullRegistrationRow,
  act: Act,
): Promise<void> {
  if (actor.userId === null) return;
  for (const change of recordedChanges(before, after)) {
    const line = {
      ...change,
      registration_id: after.id,
      filing_id: act.filingId,
      decided_on: act.effectiveOn,
      authority_code: act.authorityCode,
      actor_id: actor.userId,
    };
    await insertRow(trx, 'change_records', line, now);
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
