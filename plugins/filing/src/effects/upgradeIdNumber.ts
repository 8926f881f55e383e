import { openIdNumber, sealIdNumber } from '@zaoce/account';
import { isNormalUpgrade, parseIdNumber, problemAt, Refusal } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import { getApplicant } from '../people/applicant';
import type { Work } from '../work';

/** Tables that hold a person's ID number, sealed or by its index alone, and how the person's rows are found. */
const SEALED = [
  { table: 'applicants', owner: 'id' },
  { table: 'qualifications', owner: 'applicant_id' },
] as const;

type Sealed = ReturnType<typeof sealIdNumber>;

/**
 * 身份证号码升位: the old number becomes its normal upgrade wherever the office keeps it, so that the same person is found
 * under the new one; any other number is refused (422). The registrations follow by their own act. Answers what they need,
 * or undefined when the office keeps the new number already.
 */
export async function upgradeIdNumber(
  { trx, now }: Work,
  applicantId: number,
  idNumber: string,
): Promise<Pick<Sealed, 'id_number_index' | 'id_number_masked'> | undefined> {
  const applicant = await getApplicant(trx, applicantId);
  const kept = openIdNumber(applicant.id_number_cipher);
  const parsed = parseIdNumber(idNumber);
  const upgraded = parsed.ok ? parsed.value.number : '';
  if (kept === upgraded) return undefined;
  if (!isNormalUpgrade(kept, upgraded)) {
    throw new Refusal('rule-refused', {
      issues: [problemAt('information.idNumber', 'not-the-normal-upgrade')],
    });
  }
  const sealed = sealIdNumber(upgraded);
  await reseal(trx, applicant, sealed, now);
  const { id_number_index, id_number_masked } = sealed;
  return { id_number_index, id_number_masked };
}

/** Courses and filings of the person are found by the index, so they move too. */
async function reseal(
  trx: Transaction,
  applicant: { id: number; id_number_index: string },
  sealed: Sealed,
  now: Date,
): Promise<void> {
  for (const { table, owner } of SEALED) {
    await trx(table)
      .where({ [owner]: applicant.id })
      .update({ ...sealed, updated_at: now });
  }
  const { id_number_index, id_number_masked } = sealed;
  await trx('education_records')
    .where({ id_number_index: applicant.id_number_index })
    .update({ id_number_index, id_number_masked, updated_at: now });
  await trx('filings').where({ applicant_id: applicant.id }).update({ id_number_index, id_number_masked });
}
