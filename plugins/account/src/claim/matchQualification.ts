import { normalisePersonName } from '@zaoce/domain';
import { normaliseQualificationNumber, type StatedIdentity } from '../identity/statedIdentity';

/** The record that a statement of identity names, out of the records of that ID number. */
export function matchQualification<T extends { name: string; certificateNumber: string }>(
  records: readonly T[],
  { name, qualificationNumber }: Pick<StatedIdentity, 'name' | 'qualificationNumber'>,
): T | null {
  const match = records.find(
    (record) =>
      normalisePersonName(record.name) === name &&
      normaliseQualificationNumber(record.certificateNumber) === qualificationNumber,
  );
  return match ?? null;
}
