import {
  formatCertificateNumber,
  HOUSING_BODY,
  seriesKey,
  specialtyCode,
  yearOf,
  type IsoDate,
  type Specialty,
} from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import { allotNumbers } from './allotNumbers';

/** The next certificate number of an authority's series for a specialty and the year of issue (domain.md 3, Numbers). */
export async function allotCertificateNumber(
  trx: Transaction,
  holder: { specialty: Specialty; authorityCode: string },
  issuedOn: IsoDate,
): Promise<string> {
  const series = {
    grade: 2,
    specialtyCode: specialtyCode(holder.specialty),
    year: yearOf(issuedOn),
    province: holder.authorityCode,
    body: HOUSING_BODY,
  } as const;
  const serial = await allotNumbers(trx, `certificate/${seriesKey(series)}`);
  return formatCertificateNumber({ ...series, serial });
}
